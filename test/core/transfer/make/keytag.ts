import { keytag } from '../../../../core/transfer/exporters/keytag';
import { base32, holding, jsonBytes, type MadeBackup } from './backup';
import { fixed } from './ciphers';

const entries = holding('totp', 'hotp', 'steam', 'motp', 'yandex');

/** Keytag's own, the plain one written from README.md. */
export async function keytagBackups(password = 'sesame'): Promise<MadeBackup[]> {
  const { text } = await keytag.write(entries, { password, random: (length) => fixed(length, 3), now: 0 });
  const rows = entries.map(({ secret, ...entry }) => ({ ...entry, secret: base32(secret) }));
  return [
    {
      format: 'keytag',
      name: 'Keytag plain',
      password: null,
      holds: entries,
      bytes: jsonBytes({ format: 'keytag', version: 1, entries: rows }),
    },
    { format: 'keytag', name: 'Keytag sealed', password, holds: entries, bytes: new TextEncoder().encode(text) },
  ];
}
