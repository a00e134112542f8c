import type { NewEntry } from '../../otp/entry';
import { openAesGcm } from '../crypto/aes';
import { pbkdf2 } from '../crypto/pbkdf2';
import { utf8 } from '../../bytes/utf8';
import { eachEntry } from '../each-entry';
import { entryOf, recordOf } from '../entry-of';
import { damaged } from '../failures';
import { hasFields, hexField, optionalList } from '../fields';
import { parseJson } from '../json-text';
import { looksRandom } from '../looks-random';
import { decodeBase32 } from '../../otp/base32';
import { TransferError, type Imported, type Importer } from '../types';

const label = 'andOTP';
const nonceLength = 12;
const saltLength = 12;
const tagLength = 16;
/** The app draws between 140,000 and 160,000; older versions and forks used fewer. */
const fewestIterations = 1000;
const mostIterations = 10_000_000;

/** Any of them tells an entry; a damaged one may lack its name. `kind` is Raivo's. */
const marks = ['label', 'thumbnail', 'used_frequency'];

/** The encrypted formats have no mark of their own, so all that is known is that the bytes are noise. */
const doubt =
  'This file needs a password if it is an encrypted andOTP backup. If it is not, it is not a backup that Keytag knows.';
const wrongOrNoBackup = (isCostly: boolean): TransferError => {
  const cost = isCostly ? 'or its key derivation has a higher cost than Keytag allows, ' : '';
  const message = `The password is wrong, or the file was truncated or damaged, ${cost}or it is not an andOTP backup at all.`;
  return new TransferError('wrong-password', message);
};

/** The app keeps the hexadecimal text of an mOTP secret as the secret's bytes. */
function motpSecret(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const bytes = decodeBase32(value);
  return bytes.ok ? (hexField(utf8(bytes.bytes)) ?? bytes.bytes) : value;
}

function entryOfItem(item: unknown): NewEntry {
  const entry = recordOf(item);
  let issuer = entry['issuer'];
  let name = entry['label'];
  // Versions before 0.6 had one field for both names.
  if (issuer === undefined && typeof name === 'string' && name.includes(' - ')) {
    issuer = name.slice(0, name.indexOf(' - '));
    name = name.slice(name.indexOf(' - ') + 3);
  }
  return entryOf({
    type: entry['type'],
    issuer,
    label: name,
    secret: entry['type'] === 'MOTP' ? motpSecret(entry['secret']) : entry['secret'],
    algorithm: entry['algorithm'],
    digits: entry['digits'],
    period: entry['period'],
    counter: entry['counter'],
    tags: optionalList(entry['tags']),
  });
}

function read(json: unknown): Imported {
  if (!Array.isArray(json)) throw damaged(label);
  return eachEntry(json, entryOfItem);
}

async function openWith(key: Uint8Array, body: Uint8Array): Promise<unknown> {
  const plain = await openAesGcm({ key, nonce: body.subarray(0, nonceLength), sealed: body.subarray(nonceLength) });
  return plain === null ? undefined : parseJson(utf8(plain) ?? '');
}

async function unlock(bytes: Uint8Array, password: string): Promise<Imported> {
  const iterations = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  if (iterations >= fewestIterations && iterations <= mostIterations) {
    const salt = bytes.subarray(4, 4 + saltLength);
    const key = await pbkdf2({ hash: 'SHA-1', password, salt, iterations, length: 32 });
    const json = await openWith(key, bytes.subarray(4 + saltLength));
    if (json !== undefined) return read(json);
  }
  // The format before 0.6.3: no salt, no iterations.
  const key = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(password)));
  const json = await openWith(key, bytes);
  // What reads as too many iterations (the app writes a signed number) may be the old format's nonce instead.
  if (json === undefined) throw wrongOrNoBackup(iterations > mostIterations && iterations < 2 ** 31);
  return read(json);
}

/** andOTP (Android): plain JSON, and both encrypted formats, which are noise that is no other format. */
export const andotp: Importer = {
  id: 'andotp',
  label,
  recognise: ({ json, text, bytes, codes }) =>
    Array.isArray(json)
      ? json.some(
          (item) =>
            hasFields(item, 'secret') && marks.some((mark) => hasFields(item, mark)) && !hasFields(item, 'kind'),
        )
      : text === null && codes === null && bytes.length >= nonceLength + tagLength + 2 && looksRandom(bytes),
  open: async ({ json, bytes }) =>
    json === undefined
      ? { locked: true, doubt, unlock: (password) => unlock(bytes, password) }
      : { locked: false, imported: read(json) },
};
