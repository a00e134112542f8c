import type { BrowserContext, Locator, Page } from '@playwright/test';

export const passphrase = 'harbour violin tundra saddle';

/** The toolbar popup's page, opened in a tab: a browser shows no real popup to a test. */
export class Popup {
  readonly #keytag: { readonly context: BrowserContext; readonly extensionId: string };

  constructor(keytag: { readonly context: BrowserContext; readonly extensionId: string }) {
    this.#keytag = keytag;
  }

  async open(query = ''): Promise<PopupPage> {
    const page = await this.#keytag.context.newPage();
    await page.setViewportSize({ width: 380, height: 600 });
    await page.goto(`chrome-extension://${this.#keytag.extensionId}/popup.html${query}`);
    return new PopupPage(page);
  }

  /** Opens it for the first time and chooses a passphrase; answers the recovery code. */
  async firstRun(): Promise<{ popup: PopupPage; recoveryCode: string }> {
    const popup = await this.open();
    return { popup, recoveryCode: await popup.choosePassphrase() };
  }

  /** Opens it for the first time without a passphrase: the quickest way to an open vault. */
  async firstRunOnDevice(): Promise<PopupPage> {
    const popup = await this.open();
    await popup.page.getByRole('radio', { name: /this device only/i }).check();
    await popup.page.getByRole('button', { name: 'Continue without a passphrase' }).click();
    await popup.keepRecoveryCode();
    return popup;
  }
}

export class PopupPage {
  readonly page: Page;
  readonly search: Locator;
  readonly list: Locator;

  constructor(page: Page) {
    this.page = page;
    this.search = page.getByRole('searchbox', { name: 'Search' });
    this.list = page.getByRole('list', { name: 'Codes' });
  }

  async choosePassphrase(): Promise<string> {
    await this.page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await this.page.getByLabel('The same passphrase again').fill(passphrase);
    await this.page.getByRole('button', { name: 'Continue' }).click();
    return this.keepRecoveryCode();
  }

  async keepRecoveryCode(): Promise<string> {
    const groups = this.page.getByRole('list', { name: 'Recovery code' }).getByRole('listitem');
    await groups.first().waitFor();
    const code = (await groups.allTextContents()).join('-');
    await this.page.getByRole('checkbox', { name: 'I keep this code in a safe place.' }).check();
    await this.page.getByRole('button', { name: 'Done' }).click();
    await this.search.waitFor();
    return code;
  }

  async addByHand(issuer: string, label: string, secret: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Add an account' }).first().click();
    await this.page.getByRole('button', { name: 'Enter the details by hand' }).click();
    await this.page.getByLabel('Website or service').fill(issuer);
    await this.page.getByLabel('Account name').fill(label);
    await this.page.getByLabel('Secret').fill(secret);
    await this.page.getByRole('button', { name: 'Add account' }).click();
    await this.page.getByRole('heading', { name: 'Account added' }).waitFor();
    await this.page.getByRole('button', { name: 'Done' }).click();
    await this.row(issuer).waitFor();
  }

  row(text: string): Locator {
    return this.list.getByRole('listitem').filter({ hasText: text });
  }

  /** The code of a row as it stands there. */
  async code(text: string): Promise<string> {
    return (await this.row(text).locator('.code').innerText()).replaceAll(/\s/g, '');
  }

  async choose(row: string, action: string): Promise<void> {
    await this.row(row)
      .getByRole('button', { name: `More for ${row}` })
      .click();
    await this.page.getByRole('menuitem', { name: action }).click();
  }

  async unlock(words = passphrase): Promise<void> {
    await this.page.getByLabel('Passphrase').fill(words);
    await this.page.getByRole('button', { name: 'Unlock' }).click();
  }
}
