import { expect, type Locator, type Page } from '@playwright/test';
import type { Labels } from '../../portal/site/labels/labels';
import { en } from '../../portal/site/labels/en';

/** What a person does on the simulated security-info page. */
export class SecurityInfo {
  readonly page: Page;
  readonly #labels: Labels;
  static readonly url = 'https://mysignins.microsoft.com/security-info';

  constructor(page: Page, labels: Labels = en) {
    this.page = page;
    this.#labels = labels;
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`${SecurityInfo.url}${query}`);
    await this.page.getByRole('heading', { level: 1, name: this.#labels.securityInfo }).waitFor();
  }

  get dialog(): Locator {
    return this.page.locator('.ms-Dialog-main');
  }

  async next(): Promise<void> {
    await this.dialog.getByRole('button', { name: this.#labels.next, exact: true }).click();
  }

  private async pick(kind: string): Promise<void> {
    await this.page.getByRole('button', { name: this.#labels.add.new }).click();
    await this.dialog.getByRole('button', { name: this.#labels.kinds[kind]! }).click();
  }

  /** To the QR code of "a different authenticator app". */
  async toQr(): Promise<void> {
    await this.pick('authenticator-push');
    await this.dialog.getByText(this.#labels.differentApp.new).click();
    await this.next();
    await this.dialog.locator('img, canvas, svg[width], .k-qr svg').first().waitFor();
  }

  /** To Microsoft's own QR code. */
  async toPushQr(): Promise<void> {
    await this.pick('authenticator-push');
    await this.next();
    await this.next();
    await this.dialog.locator('img').waitFor();
  }

  async enterCode(code: string): Promise<void> {
    await this.next();
    await this.dialog.getByRole('textbox', { name: this.#labels.enterCode }).fill(code);
    await this.next();
  }

  async toAppPasswordName(name: string): Promise<void> {
    await this.pick('app-password');
    await this.dialog.getByRole('textbox', { name: this.#labels.nameHint }).fill(name);
  }

  async done(): Promise<void> {
    await this.dialog.getByRole('button', { name: this.#labels.done }).click();
    await expect(this.dialog).toBeHidden();
  }

  async remove(name: string): Promise<void> {
    await this.page.getByRole('button', { name: `${this.#labels.delete} ${name}` }).click();
    await this.dialog.getByRole('button', { name: this.#labels.ok, exact: true }).click();
    await expect(this.dialog).toBeHidden();
  }
}
