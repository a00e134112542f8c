import { passphrase } from '../e2e/pages/popup';
import type { Stop } from './tour';

/** The recovery sheet: asks who is there, then draws a QR code for every account. */
export const recoverySheet: Stop = {
  id: 'recovery-sheet',
  async visit({ dashboard, shot, say }) {
    const page = await dashboard.open('backup/sheet');
    const field = page.getByLabel('Current passphrase or recovery code');
    await field.waitFor();
    await shot('recovery-sheet-asks', page);
    await field.fill(passphrase);
    await page.getByRole('button', { name: 'Continue' }).click();
    const codes = page.locator('.sheet svg');
    await codes.first().waitFor();
    await shot('recovery-sheet', page);
    say(`The recovery sheet has ${await codes.count()} accounts on it, and was shown after the passphrase only.`);
    await page.close();
  },
};
