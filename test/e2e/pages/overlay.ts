import { expect, type Locator, type Page } from '@playwright/test';

/** Keytag's overlay on one of Microsoft's pages. Locators pierce its shadow root. */
export class Overlay {
  readonly page: Page;
  readonly host: Locator;
  readonly badge: Locator;
  readonly panel: Locator;
  /** The offer at a sign-in prompt. */
  readonly fill: Locator;

  constructor(page: Page) {
    this.page = page;
    this.host = page.locator('keytag-overlay');
    this.badge = this.host.getByRole('button', { name: /^Keytag: / });
    this.panel = this.host.getByRole('dialog', { name: 'Keytag' });
    this.fill = this.host.getByRole('button', { name: 'Fill code from Keytag' });
  }

  async open(): Promise<void> {
    await this.press(this.badge, this.panel);
  }

  /** Presses until `effect` is there: a control that has just come into sight does not act at once, by design. */
  async press(control: Locator, effect: Locator): Promise<void> {
    await expect(async () => {
      if (!(await effect.isVisible())) await control.click({ timeout: 2000 });
      await expect(effect).toBeVisible({ timeout: 300 });
    }).toPass({ timeout: 10_000 });
  }

  async close(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Close Keytag' }).click();
  }

  /** One finding, by its title. */
  finding(title: string | RegExp): Locator {
    return this.panel.getByRole('listitem').filter({ has: this.page.getByRole('heading', { name: title }) });
  }

  /** Severity and title of every finding, in the order shown. */
  async findings(): Promise<string[]> {
    const items = this.panel.getByRole('listitem').filter({ has: this.page.getByRole('heading', { level: 3 }) });
    const texts = await items.evaluateAll((nodes) =>
      nodes.map((node) => [node.querySelector('p')?.textContent, node.querySelector('h3')?.textContent].join(': ')),
    );
    return texts;
  }

  button(name: string | RegExp): Locator {
    return this.host.getByRole('button', { name });
  }
}
