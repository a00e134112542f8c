import type { NewEntry } from '../../otp/entry';
import { openAesGcm } from '../crypto/aes';
import { pbkdf2 } from '../crypto/pbkdf2';
import { utf8 } from '../../bytes/utf8';
import { eachEntry } from '../each-entry';
import { entryOf, recordOf } from '../entry-of';
import { checkVersion, damaged, wrongPassword, wrongPasswordOrDamaged } from '../failures';
import { base64Field, field, hasFields, optionalList, optionalText } from '../fields';
import { parseJson } from '../json-text';
import type { Imported, Importer, TransferFile } from '../types';

const label = '2FAS';
const newestSchema = 4;
/** Fixed by the app, so no cost has to be read from the file. */
const iterations = 10_000;

/** `base64(ciphertext and tag):base64(salt):base64(nonce)`. */
interface Sealed {
  readonly sealed: Uint8Array;
  readonly salt: Uint8Array;
  readonly nonce: Uint8Array;
}

function sealedOf(value: unknown): Sealed | null {
  const [sealed, salt, nonce, more] = optionalText(value).split(':').map(base64Field);
  if (!sealed || !salt || !nonce || more !== undefined || sealed.length < 16 || nonce.length === 0) return null;
  return { sealed, salt, nonce };
}

async function unseal({ sealed, salt, nonce }: Sealed, password: string): Promise<string | null> {
  const key = await pbkdf2({ hash: 'SHA-256', password, salt, iterations, length: 32 });
  const plain = await openAesGcm({ key, nonce, sealed });
  return plain === null ? null : utf8(plain);
}

function entryOfService(item: unknown, groups: ReadonlyMap<unknown, string>): NewEntry {
  const service = recordOf(item);
  const otp = service['otp'] === undefined || service['otp'] === null ? {} : recordOf(service['otp']);
  const account = otp['account'] ?? otp['label'];
  const stated = otp['issuer'] ?? '';
  // The service's name is what the person sees. It may be the only issuer, or only repeat the account.
  const issuer = stated === '' && service['name'] !== account ? service['name'] : stated;
  return entryOf({
    // Schemas 1 and 2 know no type: all is TOTP.
    type: otp['tokenType'],
    issuer,
    label: account,
    secret: service['secret'],
    algorithm: otp['algorithm'],
    digits: otp['digits'],
    period: otp['period'],
    counter: otp['counter'],
    tags: [groups.get(service['groupId'])],
  });
}

function read(services: unknown, groups: unknown): Imported {
  if (!Array.isArray(services)) throw damaged(label);
  const names = new Map(optionalList(groups).map((group) => [field(group, 'id'), optionalText(field(group, 'name'))]));
  return eachEntry(services, (item) => entryOfService(item, names));
}

async function unlock(file: TransferFile, services: Sealed, password: string): Promise<Imported> {
  const plain = await unseal(services, password);
  if (plain !== null) return read(parseJson(plain), field(file.json, 'groups'));
  // `reference` is a constant under the same password: it tells a wrong password from damage.
  const reference = sealedOf(field(file.json, 'reference'));
  if (reference === null) throw wrongPasswordOrDamaged();
  throw (await unseal(reference, password)) === null ? wrongPassword() : damaged(label);
}

/** 2FAS (Android and iOS): schemas 1 to 4, plain or encrypted. */
export const twoFas: Importer = {
  id: '2fas',
  label,
  recognise: (file) =>
    hasFields(file.json, 'schemaVersion') &&
    (hasFields(file.json, 'services') || hasFields(file.json, 'servicesEncrypted')),
  open: async (file) => {
    checkVersion(field(file.json, 'schemaVersion'), newestSchema, label);
    const encrypted = field(file.json, 'servicesEncrypted') ?? null;
    if (encrypted === null || encrypted === '') {
      return { locked: false, imported: read(field(file.json, 'services'), field(file.json, 'groups')) };
    }
    const sealed = sealedOf(encrypted);
    if (sealed === null) throw damaged(label);
    return { locked: true, unlock: (password) => unlock(file, sealed, password) };
  },
};
