import type { Stop } from './tour';

const accounts = [
  ['GitHub', 'ada', 'JBSWY3DPEHPK3PXPAAAAAAAA'],
  ['Proton', 'ada@proton.example', 'JBSWY3DPEHPK3PXPAAAAAAAB'],
  ['Fabrikam', 'ada.lovelace', 'JBSWY3DPEHPK3PXPAAAAAAAC'],
] as const;

/** The popup with some accounts: list, search, menu, add, edit, locked. */
export const popupScreens: Stop = {
  id: 'popup',
  async visit({ popup, shot, say }) {
    const opened = await popup.open();
    const { page } = opened;
    await opened.search.waitFor();
    for (const [issuer, label, secret] of accounts) await opened.addByHand(issuer, label, secret);
    await shot('popup-list', page);
    say(`The popup's code for GitHub is ${await opened.code('GitHub')}.`);
    await opened.row('GitHub').getByRole('button', { name: 'More for GitHub' }).click();
    await shot('popup-menu', page);
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    await page.getByRole('button', { name: 'Save' }).waitFor();
    await shot('popup-edit', page);
    await page.getByRole('button', { name: 'Back' }).click();
    await opened
      .row('GitHub')
      .getByRole('button')
      .first()
      .click({ modifiers: ['ControlOrMeta'] });
    await page.getByText('1 selected').waitFor();
    await shot('popup-select', page);
    await page.getByRole('button', { name: 'Stop selecting' }).click();
    await page.getByRole('button', { name: 'Add an account' }).first().click();
    await page.getByLabel('Link or secret').waitFor();
    await shot('popup-add', page);
    await page.getByRole('button', { name: 'Enter the details by hand' }).click();
    await page.getByLabel('Secret').waitFor();
    await shot('popup-add-by-hand', page);
    await page.reload();
    await opened.search.waitFor();
    await page.setViewportSize({ width: 320, height: 600 });
    await shot('popup-320', page);
    await page.setViewportSize({ width: 380, height: 600 });
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('menuitem', { name: 'Lock now' }).click();
    await page.getByRole('heading', { name: 'Keytag is locked' }).waitFor();
    await shot('popup-locked', page);
    await opened.unlock();
    await opened.search.waitFor();
    await page.close();
  },
};
