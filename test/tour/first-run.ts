import { passphrase } from '../e2e/pages/popup';
import type { Stop } from './tour';

/** The popup's first run, with a passphrase. */
export const firstRun: Stop = {
  id: 'first-run',
  async visit({ popup, shot, say }) {
    const { page } = await popup.open();
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await shot('popup-first-run', page);
    await page.getByLabel('The same passphrase again').fill(passphrase);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('list', { name: 'Recovery code' }).waitFor();
    await shot('popup-recovery-code', page);
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByText('No accounts yet').waitFor();
    await shot('popup-empty', page);
    await page.close();
    say('The vault is made, and sealed with a passphrase.');
  },
};
