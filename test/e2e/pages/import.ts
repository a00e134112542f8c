import type { BrowserContext, Locator, Page } from '@playwright/test';

/** The import's tab. */
export class ImportPage {
  readonly page: Page;
  readonly rows: Locator;

  private constructor(page: Page) {
    this.page = page;
    this.rows = page.getByRole('list', { name: 'Accounts in the file' }).getByRole('listitem');
  }

  static async open(keytag: { readonly context: BrowserContext; readonly extensionId: string }): Promise<ImportPage> {
    const page = await keytag.context.newPage();
    await page.goto(`chrome-extension://${keytag.extensionId}/import.html`);
    return new ImportPage(page);
  }

  async choose(name: string, content: string | Uint8Array): Promise<void> {
    const buffer = Buffer.from(typeof content === 'string' ? new TextEncoder().encode(content) : content);
    await this.page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  }

  async unlock(password: string): Promise<void> {
    await this.page.getByLabel('Password of the file').fill(password);
    await this.page.getByRole('button', { name: 'Open' }).click();
  }
}
