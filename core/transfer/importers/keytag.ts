import { fromBase64 } from '../../bytes/base64';
import { utf8 } from '../../bytes/utf8';
import { openAesGcm } from '../crypto/aes';
import { argon2id } from '../crypto/argon2';
import { damaged, wrongPasswordOrDamaged } from '../failures';
import { field } from '../fields';
import { parseJson } from '../json-text';
import { associatedData, plainFormat, readPlainBackup, readSealedBackup, sealedFormat } from '../keytag-format';
import { checkArgon2Cost } from '../limits';
import { isSealedVault, openSealedVault } from '../sealed-vault';
import type { Importer } from '../types';

/** Keytag's own: the backup, plain or encrypted, and the sealed data that the rescue screen saves. */
export const keytag: Importer = {
  id: 'keytag',
  label: 'Keytag',
  recognise: ({ json }) =>
    field(json, 'format') === plainFormat || field(json, 'format') === sealedFormat || isSealedVault(json),
  open: async ({ json }) => {
    if (isSealedVault(json)) return { locked: true, unlock: await openSealedVault(json) };
    if (field(json, 'format') === plainFormat) return { locked: false, imported: readPlainBackup(json) };
    const { header, sealed: text } = readSealedBackup(json);
    const { memory, passes, lanes } = header.derivation;
    checkArgon2Cost({ memory, passes, lanes });
    const salt = fromBase64(header.derivation.salt);
    const nonce = fromBase64(header.nonce);
    const sealed = fromBase64(text);
    if (salt === null || salt.length < 8 || nonce?.length !== 12 || sealed === null || sealed.length < 16) {
      throw damaged('Keytag');
    }
    return {
      locked: true,
      unlock: async (password) => {
        const key = await argon2id({ password, salt, memory, passes, lanes, length: 32 });
        const plain = await openAesGcm({ key, nonce, sealed, associated: associatedData(header) });
        if (plain === null) throw wrongPasswordOrDamaged();
        return readPlainBackup(parseJson(utf8(plain) ?? ''));
      },
    };
  },
};
