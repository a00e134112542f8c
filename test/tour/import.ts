import { ImportPage } from '../e2e/pages/import';
import type { Stop } from './tour';

const link = (name: string, secret: string) => `otpauth://totp/${name}:ada?secret=${secret}&issuer=${name}`;

/** Bringing accounts from other apps: what is new, what differs, what is not readable. Nothing is added. */
export const importScreens: Stop = {
  id: 'import',
  async visit({ keytag, shot, say }) {
    const importing = await ImportPage.open(keytag);
    const { page } = importing;
    await shot('import', page);
    const lines = [link('GitHub', 'MZXW6YTBOI2AMZXW'), link('Contoso', 'MZXW6YTBOI2A'), link('Bad', '0189')];
    await importing.chooseAll(['codes.txt', lines.join('\n')], ['cut.json', '{"version":1,']);
    await page.getByText('Another secret, so other codes').waitFor();
    await shot('import-preview', page);
    await page.setViewportSize({ width: 320, height: 640 });
    await shot('import-preview-320', page);
    say('Keytag told what of two files is new, what differs, and what it could not read.');
    await page.close();
  },
};
