import type { BrowserContext, Page } from '@playwright/test';

/** The dashboard, in its tab. */
export class Dashboard {
  readonly #keytag: { readonly context: BrowserContext; readonly extensionId: string };

  constructor(keytag: { readonly context: BrowserContext; readonly extensionId: string }) {
    this.#keytag = keytag;
  }

  async open(view = 'passwords'): Promise<Page> {
    const page = await this.#keytag.context.newPage();
    await page.goto(`chrome-extension://${this.#keytag.extensionId}/options.html#${view}`);
    return page;
  }
}
