import type { BrowserContext, Locator, Page } from '@playwright/test';

/** The import's tab. */
export class ImportPage {
  readonly page: Page;
  readonly rows: Locator;
  readonly problem: Locator;

  private constructor(page: Page) {
    this.page = page;
    this.rows = page.getByRole('list', { name: 'Accounts in the file' }).getByRole('listitem');
    this.problem = page.locator('.transfer-problem', { hasText: /./ });
  }

  static async open(keytag: { readonly context: BrowserContext; readonly extensionId: string }): Promise<ImportPage> {
    const page = await keytag.context.newPage();
    await page.goto(`chrome-extension://${keytag.extensionId}/import.html`);
    return new ImportPage(page);
  }

  choose(name: string, content: string | Uint8Array): Promise<void> {
    return this.chooseAll([name, content]);
  }

  /** Several files at once, each its name and its content. */
  async chooseAll(...files: (readonly [name: string, content: string | Uint8Array])[]): Promise<void> {
    await this.page.locator('input[type=file]').setInputFiles(
      files.map(([name, content]) => ({
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(typeof content === 'string' ? new TextEncoder().encode(content) : content),
      })),
    );
  }

  async unlock(password: string): Promise<void> {
    await this.page.getByLabel('Password of the file').fill(password);
    await this.page.getByRole('button', { name: 'Open' }).click();
  }
}
