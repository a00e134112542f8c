import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import { parseMigration, type MigrationPart } from '../../../core/otp/migration';

/** A part that must be readable. */
export function part(text: string): MigrationPart {
  const result = parseMigration(text);
  if (!result.ok) throw new Error(result.why);
  return result.part;
}

/** The link of a payload. */
export const uri = (bytes: Uint8Array) =>
  `otpauth-migration://offline?data=${encodeURIComponent(Buffer.from(bytes).toString('base64'))}`;

interface Fields {
  readonly secret?: string;
  readonly name?: string;
  readonly issuer?: string;
  readonly algorithm?: number;
  readonly digits?: number;
  readonly type?: number | null;
  readonly counter?: bigint;
  readonly id?: string;
}

/** An account as Google's app writes it; what is left out stays out. */
export function account(fields: Fields): Uint8Array {
  const writer = new BinaryWriter();
  const text = (field: number, value: string | undefined) =>
    value !== undefined && writer.tag(field, WireType.LengthDelimited).string(value);
  const number = (field: number, value: number | undefined) =>
    value !== undefined && writer.tag(field, WireType.Varint).int32(value);
  text(1, fields.secret ?? 'secret');
  text(2, fields.name);
  text(3, fields.issuer);
  number(4, fields.algorithm);
  number(5, fields.digits);
  number(6, fields.type === null ? undefined : (fields.type ?? 2));
  if (fields.counter !== undefined) writer.tag(7, WireType.Varint).int64(fields.counter);
  text(8, fields.id);
  return writer.finish();
}

/** An export of these accounts, as one part of a batch. */
export function payload(
  accounts: readonly Fields[],
  batch: { size?: number; index?: number; id?: number } = {},
): string {
  const writer = new BinaryWriter();
  for (const one of accounts) writer.tag(1, WireType.LengthDelimited).bytes(account(one));
  writer.tag(2, WireType.Varint).int32(2);
  if (batch.size !== undefined) writer.tag(3, WireType.Varint).int32(batch.size);
  if (batch.index !== undefined) writer.tag(4, WireType.Varint).int32(batch.index);
  if (batch.id !== undefined) writer.tag(5, WireType.Varint).int32(batch.id);
  return uri(writer.finish());
}
