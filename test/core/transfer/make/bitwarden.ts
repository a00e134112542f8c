import { createHmac, pbkdf2Sync } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import { createHash } from 'node:crypto';
import type { NewEntry } from '../../../../core/otp/entry';
import { base64, bytesOf, holding, jsonBytes, jsonText, uriOf, type MadeBackup } from './backup';
import { fixed, sealCbc } from './ciphers';

const holds = holding('totp', 'hotp');

const items = (entries: readonly NewEntry[]) =>
  entries.map((entry, i) => ({
    id: `item-${i}`,
    type: 1,
    name: `Item ${i}`,
    notes: null,
    favorite: false,
    login: { username: null, password: 'not for Keytag', totp: uriOf(entry), uris: null },
  }));

const card = { id: 'card', type: 3, name: 'Card', card: { number: '4000' } };
const plain = { encrypted: false, folders: [], items: [card, ...items(holds)] };

export const bitwardenPlain: MadeBackup = {
  format: 'bitwarden',
  name: 'Bitwarden JSON',
  bytes: jsonBytes(plain),
  password: null,
  holds,
};

export const bitwardenCsv: MadeBackup = {
  format: 'bitwarden',
  name: 'Bitwarden CSV',
  bytes: bytesOf(
    [
      'folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp',
      ',,note,A note,"two\nlines, and ""quotes""",,0,,,,',
      ...holds.map((entry, i) => `,,login,Item ${i},,,0,,,"not, for Keytag",${uriOf(entry)}`),
    ].join('\n'),
  ),
  password: null,
  holds,
};

function sealed(key: Uint8Array, salt: string, about: object, name: string, password: string): MadeBackup {
  const expand = (info: string) => createHmac('sha256', key).update(info).update(Buffer.of(1)).digest();
  const encString = (text: string, seed: number): string => {
    const iv = fixed(16, seed);
    const ciphertext = sealCbc(expand('enc'), iv, Buffer.from(text));
    const mac = createHmac('sha256', expand('mac')).update(iv).update(ciphertext).digest();
    return `2.${[iv, ciphertext, mac].map(base64).join('|')}`;
  };
  const file = {
    encrypted: true,
    passwordProtected: true,
    salt,
    ...about,
    encKeyValidation_DO_NOT_EDIT: encString('7b1c8a1e-0000-4000-8000-000000000000', 5),
    data: encString(jsonText(plain), 6),
  };
  return { format: 'bitwarden', name, bytes: jsonBytes(file), password, holds };
}

const salt = 'c2FsdCBvZiB0aGUgZml4dHVyZQ==';

export function bitwardenPbkdf2(password = 'sesame', iterations = 1000): MadeBackup {
  const key = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  return sealed(key, salt, { kdfType: 0, kdfIterations: iterations }, 'Bitwarden PBKDF2', password);
}

export async function bitwardenArgon2id(password = 'sesame'): Promise<MadeBackup> {
  const key = await argon2id({
    password,
    salt: createHash('sha256').update(salt).digest(),
    iterations: 2,
    memorySize: 1024,
    parallelism: 2,
    hashLength: 32,
    outputType: 'binary',
  });
  const about = { kdfType: 1, kdfIterations: 2, kdfMemory: 1, kdfParallelism: 2 };
  return sealed(key, salt, about, 'Bitwarden Argon2id', password);
}
