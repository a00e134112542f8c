import { writeMigration } from '../../otp/migration-write';
import type { Exporter } from '../exporter';

/** Google Authenticator's export links, one a line: each is the text of one QR code. */
export const googleMigration: Exporter = {
  id: 'google-migration',
  label: 'Google Authenticator, not encrypted',
  extension: 'txt',
  encrypted: false,
  write: async (entries, { random }) => {
    const batchId = new DataView(random(4).slice().buffer).getUint32(0) >>> 1;
    const { texts, skipped } = writeMigration(entries, batchId);
    const left = skipped.map((entry) => ({
      where: `entry ${entries.indexOf(entry) + 1}`,
      why: 'Google Authenticator takes TOTP every 30 seconds and HOTP, with 6 or 8 digits.',
    }));
    return { text: texts.map((text) => `${text}\n`).join(''), left };
  },
};
