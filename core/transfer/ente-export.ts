import { argon2id } from './crypto/argon2';
import { checkVersion, damaged, wrongPasswordOrDamaged } from './failures';
import { base64Field, countOf, field } from './fields';
import { checkArgon2Cost } from './limits';
import { openSecretstream } from './secretstream';
import { utf8 } from '../bytes/utf8';

const label = 'Ente Auth';
const newestVersion = 1;

/**
 * An encrypted export of Ente Auth, checked: the function opens it with its password and gives the list of URIs inside.
 * Both throw `TransferError`; a key derivation that costs too much is refused before it runs.
 */
export function openEnteExport(json: unknown): (password: string) => Promise<string> {
  checkVersion(field(json, 'version'), newestVersion, label);
  const parameters = field(json, 'kdfParams');
  const salt = base64Field(field(parameters, 'salt'));
  const header = base64Field(field(json, 'encryptionNonce'));
  const sealed = base64Field(field(json, 'encryptedData'));
  // libsodium counts memory in bytes and has one lane.
  const memory = Math.floor(countOf(field(parameters, 'memLimit')) / 1024);
  const cost = { memory, passes: countOf(field(parameters, 'opsLimit')), lanes: 1 };
  checkArgon2Cost(cost);
  if (salt === null || header === null || sealed === null) throw damaged(label);
  return async (password) => {
    const key = await argon2id({ password, salt, ...cost, length: 32 });
    const plain = await openSecretstream(key, header, sealed);
    if (plain === null) throw wrongPasswordOrDamaged();
    const text = utf8(plain);
    if (text === null) throw damaged(label);
    return text;
  };
}
