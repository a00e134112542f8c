import { fromBase64, toBase64 } from '../base64';
import { utf8 } from '../bytes';
import { openAesGcm, sealAesGcm } from '../crypto/aes';
import { argon2id } from '../crypto/argon2';
import type { Exporter } from '../exporter';
import { field } from '../fields';
import { parseJson } from '../json-text';
import { associatedData, plainBackup, readSealedBackup, sealedBackup } from '../keytag-format';
import { TransferError } from '../types';

/** The vault's own cost (`core/vault/README.md`): a backup leaves the computer, so it deserves no less. */
const cost = { memory: 65_536, passes: 3, lanes: 1 };

/** How many entries a written backup gives back; null when it does not open. */
async function reopen(text: string, password: string): Promise<number | null> {
  const { header, sealed } = readSealedBackup(parseJson(text));
  const salt = fromBase64(header.derivation.salt) ?? new Uint8Array();
  const opened = await openAesGcm({
    key: await argon2id({ password, salt, ...cost, length: 32 }),
    nonce: fromBase64(header.nonce) ?? new Uint8Array(),
    sealed: fromBase64(sealed) ?? new Uint8Array(),
    associated: associatedData(header),
  });
  const entries = field(opened === null ? undefined : parseJson(utf8(opened) ?? ''), 'entries');
  return Array.isArray(entries) ? entries.length : null;
}

/** The encrypted backup. It is read again before it is handed out: a backup that does not open is none. */
export const keytag: Exporter = {
  id: 'keytag',
  label: 'Keytag, encrypted',
  extension: 'keytag.json',
  encrypted: true,
  write: async (entries, { password, random }) => {
    if (password === null || password === '') {
      throw new TransferError('needs-password', 'An encrypted backup needs a password of its own.');
    }
    const salt = random(16);
    const nonce = random(12);
    const header = { derivation: { ...cost, salt: toBase64(salt) }, nonce: toBase64(nonce) };
    const sealed = await sealAesGcm({
      key: await argon2id({ password, salt, ...cost, length: 32 }),
      nonce,
      plain: new TextEncoder().encode(plainBackup(entries)),
      associated: associatedData(header),
    });
    const text = sealedBackup(header, toBase64(sealed));
    if ((await reopen(text, password)) !== entries.length) {
      throw new TransferError('damaged', 'The backup could not be read again, so it was not saved. Try once more.');
    }
    return { text, left: [] };
  },
};
