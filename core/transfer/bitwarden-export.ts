import { argon2id } from './crypto/argon2';
import { openAesCbc } from './crypto/aes';
import { pbkdf2 } from './crypto/pbkdf2';
import { concatBytes } from '../bytes/concat';
import { utf8 } from '../bytes/utf8';
import { checkVersion, damaged, wrongPassword } from './failures';
import { base64Field, countOf, field, optionalText } from './fields';
import { parseJson } from './json-text';
import { checkArgon2Cost, checkPbkdf2Cost } from './limits';

const label = 'Bitwarden';
const derivation = { pbkdf2: 0, argon2id: 1 } as const;

/** Type 2 of Bitwarden's EncString: AES-256-CBC, then HMAC-SHA-256 over nonce and ciphertext. */
interface EncString {
  readonly iv: Uint8Array;
  readonly sealed: Uint8Array;
  readonly mac: Uint8Array<ArrayBuffer>;
}

function encStringOf(value: unknown): EncString {
  const [iv, sealed, mac] = (/^2\.([^|]+)\|([^|]+)\|([^|]+)$/.exec(optionalText(value)) ?? [])
    .slice(1)
    .map(base64Field);
  if (!iv || !sealed || !mac || iv.length !== 16 || sealed.length === 0 || sealed.length % 16 !== 0)
    throw damaged(label);
  return { iv, sealed, mac };
}

const hmacKey = (key: Uint8Array<ArrayBuffer>, use: 'sign' | 'verify'): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, [use]);

/** HKDF-Expand of 32 bytes without the extract step, which WebCrypto does not offer alone: RFC 5869 section 2.3, one block. */
async function expand(key: Uint8Array<ArrayBuffer>, info: string): Promise<Uint8Array<ArrayBuffer>> {
  const block = concatBytes(new TextEncoder().encode(info), Uint8Array.of(1));
  return new Uint8Array(await crypto.subtle.sign('HMAC', await hmacKey(key, 'sign'), block));
}

/** A password-protected export. Checks its shape and cost at once; the result opens it and gives the plain export's JSON. */
export function openBitwardenExport(json: unknown): (password: string) => Promise<unknown> {
  const salt = optionalText(field(json, 'salt'));
  const kind = field(json, 'kdfType');
  const iterations = countOf(field(json, 'kdfIterations'));
  const cost = {
    memory: countOf(field(json, 'kdfMemory')) * 1024,
    passes: iterations,
    lanes: countOf(field(json, 'kdfParallelism')),
  };
  if (kind === derivation.argon2id) checkArgon2Cost(cost);
  else if (kind === derivation.pbkdf2) checkPbkdf2Cost(iterations);
  else {
    // A derivation that came later is no damage.
    checkVersion(kind, derivation.argon2id, label);
    throw damaged(label);
  }
  const check = encStringOf(field(json, 'encKeyValidation_DO_NOT_EDIT'));
  const data = encStringOf(field(json, 'data'));
  if (salt === '') throw damaged(label);

  return async (password) => {
    // The salt looks like base64 but is used as the text it is.
    const saltBytes = new TextEncoder().encode(salt);
    const key =
      kind === derivation.pbkdf2
        ? await pbkdf2({ hash: 'SHA-256', password, salt: saltBytes, iterations, length: 32 })
        : await argon2id({
            password,
            salt: new Uint8Array(await crypto.subtle.digest('SHA-256', saltBytes)),
            ...cost,
            length: 32,
          });
    const encryption = await expand(key, 'enc');
    const authentication = await hmacKey(await expand(key, 'mac'), 'verify');
    const isWhole = ({ iv, sealed, mac }: EncString): Promise<boolean> =>
      crypto.subtle.verify('HMAC', authentication, mac, concatBytes(iv, sealed));
    if (!(await isWhole(check))) throw wrongPassword();
    if (!(await isWhole(data))) throw damaged(label);
    const plain = await openAesCbc({ key: encryption, iv: data.iv, sealed: data.sealed });
    const text = plain === null ? null : utf8(plain);
    if (text === null) throw damaged(label);
    return parseJson(text);
  };
}
