import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';

/** The dashboard, in its tab. */
export class Dashboard {
  readonly #keytag: { readonly context: BrowserContext; readonly extensionId: string };

  constructor(keytag: { readonly context: BrowserContext; readonly extensionId: string }) {
    this.#keytag = keytag;
  }

  /** `at`: the time (epoch ms) that the page believes it is. */
  async open(view = 'passwords', at: number | null = null): Promise<Page> {
    const page = await this.#keytag.context.newPage();
    if (at !== null) await page.clock.setFixedTime(at);
    await page.goto(`chrome-extension://${this.#keytag.extensionId}/options.html#${view}`);
    await page.locator('main').getByRole('heading').first().waitFor();
    return page;
  }

  /** The links of the navigation, one for each section. */
  async sections(page: Page): Promise<Locator[]> {
    return page.getByRole('navigation').getByRole('link').all();
  }

  /** Goes to a section and waits until it, and not the one before it, is there. */
  async show(page: Page, link: Locator): Promise<void> {
    const main = page.locator('main');
    const before = (await link.getAttribute('aria-current')) === 'page' ? null : await main.innerText();
    await link.click();
    await expect(async () => {
      expect(await main.innerText()).not.toBe(before);
      expect(await main.getByRole('heading').count()).toBeGreaterThan(0);
    }).toPass();
  }
}
