import type { NewEntry } from '../otp/entry';
import { fromBase64 } from '../bytes/base64';
import { eachEntry } from './each-entry';
import { entryOf } from './entry-of';
import { fromHex } from '../bytes/hex';
import { entryOfItem, hasCode } from './item-code';
import { Rejection } from './rejection';
import { siteOf } from './site-of';
import { TransferError, type Imported } from './types';
import { childOf, childrenOf, type XmlElement } from './xml';

type Fields = ReadonlyMap<string, string>;

const noGroup = 'AAAAAAAAAAAAAAAAAAAAAA==';

/**
 * The entries of a KeePass document (`KeePassFile`, values in clear) that hold a code. History and the recycle bin are
 * left out. Throws `TransferError`.
 */
export function readKeePass(document: XmlElement): Imported {
  const root = childOf(document, 'Root');
  if (document.name !== 'KeePassFile' || !root)
    throw new TransferError('damaged', 'This KeePass file holds no database.');
  const meta = childOf(document, 'Meta');
  const bin = (meta && childOf(meta, 'RecycleBinUUID')?.text.trim()) || noGroup;
  return eachEntry(codesIn(root, bin), (code) => code());
}

/** One after the other, so that nothing is read beyond the most entries that a file may hold. */
function* codesIn(root: XmlElement, bin: string): Generator<() => NewEntry> {
  for (const entry of entriesIn(root, bin)) yield* codesOf(fieldsOf(entry));
}

function* entriesIn(element: XmlElement, bin: string): Generator<XmlElement> {
  yield* childrenOf(element, 'Entry');
  for (const group of childrenOf(element, 'Group')) {
    const id = childOf(group, 'UUID')?.text.trim();
    if (id !== bin || bin === noGroup) yield* entriesIn(group, bin);
  }
}

function fieldsOf(entry: XmlElement): Fields {
  const fields = new Map<string, string>();
  for (const item of childrenOf(entry, 'String')) {
    fields.set(childOf(item, 'Key')?.text ?? '', childOf(item, 'Value')?.text ?? '');
  }
  const tags = childOf(entry, 'Tags')?.text ?? '';
  if (tags.trim() !== '' && !fields.has('Tags')) fields.set('Tags', tags);
  return fields;
}

/** The codes of an entry, unread: KeePass 2.47, KeePassXC, KeeOtp and KeeTrayTOTP each store them in their own way. */
function codesOf(fields: Fields): readonly (() => NewEntry)[] {
  const codes: (() => NewEntry)[] = [];
  const otp = fields.get('otp')?.trim() ?? '';
  const timed = secretOf(fields, 'TimeOtp');
  const counted = secretOf(fields, 'HmacOtp');
  const seed = fields.get('TOTP Seed')?.trim() ?? '';
  if (otp !== '') codes.push(() => (isQuery(otp) ? fromKeeOtp(otp, fields) : fromItem(otp, fields)));
  else if (timed !== null) codes.push(() => fromTimeOtp(timed, fields));
  else if (seed !== '') codes.push(() => fromSettings(seed, fields));
  if (counted !== null) {
    codes.push(() =>
      entryOf({
        ...namesOf(fields),
        type: 'hotp',
        secret: counted(),
        counter: fields.get('HmacOtp-Counter')?.trim() || undefined,
      }),
    );
  }
  return codes;
}

const split = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(/[;,]/)
    .map((tag) => tag.trim())
    .filter(Boolean);

function namesOf(fields: Fields) {
  const site = siteOf(fields.get('URL'));
  return {
    issuer: fields.get('Title'),
    label: fields.get('UserName'),
    tags: split(fields.get('Tags')),
    sites: site === null ? [] : [site],
  };
}

const fromItem = (code: string, fields: Fields): NewEntry =>
  entryOfItem({
    code,
    title: fields.get('Title'),
    user: fields.get('UserName'),
    urls: [fields.get('URL')],
    tags: split(fields.get('Tags')),
  });

const isQuery = (text: string): boolean => /^[\w-]+=/.test(text) && /(^|&)key=/i.test(text);

/** KeeOtp: `key=BASE32&size=6&step=30&otpHashMode=Sha1&type=Totp&counter=0&encoding=Base32`, any case. */
function fromKeeOtp(text: string, fields: Fields): NewEntry {
  const values = new Map([...new URLSearchParams(text)].map(([name, value]) => [name.toLowerCase(), value.trim()]));
  const type = (values.get('type') ?? 'totp').toLowerCase();
  const key = values.get('key') ?? '';
  return entryOf({
    ...namesOf(fields),
    type,
    secret: decoded(key, (values.get('encoding') ?? 'base32').toLowerCase()),
    digits: type === 'steam' ? undefined : values.get('size') || undefined,
    period: type === 'hotp' ? undefined : values.get('step') || undefined,
    algorithm: values.get('otphashmode') || undefined,
    counter: values.get('counter') || undefined,
  });
}

/** KeePass 2.47 and later (keepass.info/help/base/placeholders.html#otp). */
const fromTimeOtp = (secret: () => string | Uint8Array, fields: Fields): NewEntry =>
  entryOf({
    ...namesOf(fields),
    secret: secret(),
    digits: fields.get('TimeOtp-Length')?.trim() || undefined,
    period: fields.get('TimeOtp-Period')?.trim() || undefined,
    algorithm: fields.get('TimeOtp-Algorithm')?.trim() || undefined,
  });

/** KeeTrayTOTP and old KeePassXC: `30;6`, or `30;S` for Steam. */
function fromSettings(seed: string, fields: Fields): NewEntry {
  const [period = '', digits = ''] = (fields.get('TOTP Settings') ?? '').split(';').map((part) => part.trim());
  const steam = digits.toUpperCase() === 'S';
  return entryOf({
    ...namesOf(fields),
    type: steam ? 'steam' : 'totp',
    secret: seed,
    period: period || undefined,
    digits: steam ? undefined : digits || undefined,
  });
}

/** The secret under a prefix in whichever encoding it stands; null when there is none. */
function secretOf(fields: Fields, prefix: string): (() => string | Uint8Array) | null {
  for (const encoding of ['', '-Hex', '-Base32', '-Base64']) {
    const text = fields.get(`${prefix}-Secret${encoding}`);
    if (text !== undefined && hasCode(text)) return () => decoded(text, encoding.slice(1).toLowerCase() || 'utf8');
  }
  return null;
}

function decoded(text: string, encoding: string): string | Uint8Array {
  if (encoding === 'base32') return text;
  const bytes =
    encoding === 'utf8' || encoding === 'utf-8'
      ? new TextEncoder().encode(text)
      : encoding === 'hex'
        ? fromHex(text.replaceAll(/[\s-]/g, ''))
        : encoding === 'base64'
          ? fromBase64(text)
          : null;
  if (bytes === null) throw new Rejection('Its secret is not written as its field says.');
  return bytes;
}
