import type { BrowserContext, Page } from '@playwright/test';

/** The dashboard, in its tab. */
export class Dashboard {
  constructor(private readonly keytag: { readonly context: BrowserContext; readonly extensionId: string }) {}

  async open(view = 'passwords'): Promise<Page> {
    const page = await this.keytag.context.newPage();
    await page.goto(`chrome-extension://${this.keytag.extensionId}/options.html#${view}`);
    return page;
  }
}
