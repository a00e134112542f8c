import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import { toBase64 } from '../bytes/base64';
import type { NewEntry } from './entry';

/** As many accounts as Google's own app puts into one code. */
const perPart = 10;
const largestCounter = 2n ** 63n - 1n;

const algorithmNumbers = { SHA1: 1, SHA256: 2, SHA512: 3 } as const;
const digitNumbers: Readonly<Record<number, number>> = { 6: 1, 8: 2 };

/**
 * Writes entries as Google Authenticator's export, one `otpauth-migration` text for each QR code. `skipped` are those that the format
 * cannot hold: other kinds than TOTP and HOTP, other digits than 6 and 8, other periods than 30.
 * @param batchId a random 31-bit number, the same for all parts
 */
export function writeMigration(
  entries: readonly NewEntry[],
  batchId: number,
): { readonly texts: readonly string[]; readonly skipped: readonly NewEntry[] } {
  const written = entries.filter(fits);
  const size = Math.ceil(written.length / perPart);
  const texts = Array.from({ length: size }, (_, index) => {
    const writer = new BinaryWriter();
    for (const entry of written.slice(index * perPart, (index + 1) * perPart)) {
      writer.tag(1, WireType.LengthDelimited).bytes(account(entry));
    }
    writer.tag(2, WireType.Varint).int32(1);
    writer.tag(3, WireType.Varint).int32(size);
    writer.tag(4, WireType.Varint).int32(index);
    writer.tag(5, WireType.Varint).int32(batchId);
    return `otpauth-migration://offline?data=${encodeURIComponent(toBase64(writer.finish()))}`;
  });
  return { texts, skipped: entries.filter((entry) => !fits(entry)) };
}

function fits(entry: NewEntry): boolean {
  if (!Object.hasOwn(digitNumbers, entry.digits)) return false;
  return entry.type === 'hotp' ? entry.counter <= largestCounter : entry.type === 'totp' && entry.period === 30;
}

function account(entry: NewEntry): Uint8Array {
  const writer = new BinaryWriter();
  writer.tag(1, WireType.LengthDelimited).bytes(entry.secret);
  const name = entry.issuer === '' ? entry.label : `${entry.issuer}:${entry.label}`;
  writer.tag(2, WireType.LengthDelimited).string(name);
  if (entry.issuer !== '') writer.tag(3, WireType.LengthDelimited).string(entry.issuer);
  writer.tag(4, WireType.Varint).int32(algorithmNumbers[entry.algorithm]);
  writer.tag(5, WireType.Varint).int32(digitNumbers[entry.digits]!);
  writer.tag(6, WireType.Varint).int32(entry.type === 'hotp' ? 1 : 2);
  if (entry.type === 'hotp') writer.tag(7, WireType.Varint).int64(entry.counter);
  return writer.finish();
}
