import { Buffer } from 'node:buffer';
import { createDecipheriv } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import { HOTP, Secret, TOTP, URI } from 'otpauth';
import { describe, expect, it } from 'vitest';
import type { NewEntry } from '../../../../core/otp/entry';
import { codeAt } from '../../../../core/otp/code';
import { exporters } from '../../../../core/transfer/exporters/list';
import type { ExportContext } from '../../../../core/transfer/exporter';

/**
 * What is written is read here by other eyes than Keytag's importers: the otpauth library, node:crypto and plain readings of
 * the published formats. So a mistake that writer and reader share can't hide.
 */
const entry = (more: Partial<NewEntry>): NewEntry => ({
  type: 'totp',
  issuer: 'Example',
  label: 'alice@example.com',
  secret: new TextEncoder().encode('12345678901234567890'),
  algorithm: 'SHA1',
  digits: 6,
  period: 30,
  counter: 0n,
  ...more,
});

const entries: readonly NewEntry[] = [
  entry({}),
  entry({ issuer: 'A b & c=d + e%', label: 'x/y?z#ä 書 🔑', algorithm: 'SHA256', digits: 8, period: 60 }),
  entry({ issuer: '', label: 'alone', algorithm: 'SHA512', secret: Uint8Array.of(0, 255, 128, 1) }),
  entry({ type: 'hotp', counter: 9_007_199_254_740_993n, label: 'far' }),
  entry({ type: 'hotp', counter: 7n, digits: 8, tags: ['work'], note: 'a "note"', pinned: true }),
  entry({ secret: Uint8Array.from({ length: 64 }, (_, index) => index * 3) }),
];

let drawn = 0;
const context: ExportContext = {
  password: 'pass wörd',
  random: (length) => Uint8Array.from({ length }, () => (drawn = (drawn * 73 + 41) % 256)),
  now: 1_700_000_000_000,
};
const written = async (id: string): Promise<string> =>
  (await exporters.find((exporter) => exporter.id === id)!.write(entries, context)).text;

/** RFC 4648 section 6, the slow and obvious way. */
function base32(text: string): string {
  const bits = Array.from(text.replaceAll('=', ''), (character) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(character).toString(2).padStart(5, '0'),
  ).join('');
  return (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2).toString(16).padStart(2, '0')).join('');
}
const hex = ({ secret }: NewEntry): string => Buffer.from(secret).toString('hex');
const at = 1_234_567_890_000;
const small = (one: NewEntry): boolean => one.counter < 2n ** 53n;

describe('what Keytag writes', () => {
  it('makes the codes of the otpauth library, from links', async () => {
    const lines = (await written('otpauth-list')).trim().split('\n');
    expect(lines).toHaveLength(entries.length);
    for (const [index, one] of entries.entries()) {
      if (!small(one)) continue;
      const other = URI.parse(lines[index]!);
      expect(other.issuer).toBe(one.issuer);
      expect(other.label).toBe(one.label);
      expect(other.secret.hex.toLowerCase()).toBe(hex(one));
      const code = other instanceof HOTP ? other.generate() : other.generate({ timestamp: at });
      expect(code).toBe(codeAt(one, at));
    }
  });

  it('gives Aegis what its vault.md asks for, counters of 64 bits included', async () => {
    const text = await written('aegis');
    const { version, header, db } = JSON.parse(text);
    expect({ version, header }).toEqual({ version: 1, header: { slots: null, params: null } });
    expect(db.version).toBe(3);
    expect(text).toContain('9007199254740993');
    for (const [index, one] of entries.entries()) {
      const row = db.entries[index];
      expect(row).toMatchObject({ type: one.type, issuer: one.issuer, name: one.label, note: one.note ?? '' });
      expect(row.uuid).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      expect(base32(row.info.secret)).toBe(hex(one));
      expect(row.info).toMatchObject({ algo: one.algorithm, digits: one.digits });
      if (!small(one)) continue;
      const secret = Secret.fromHex(base32(row.info.secret));
      const common = { secret, algorithm: row.info.algo, digits: row.info.digits };
      const code =
        row.type === 'hotp'
          ? new HOTP({ ...common, counter: row.info.counter }).generate()
          : new TOTP({ ...common, period: row.info.period }).generate({ timestamp: at });
      expect(code).toBe(codeAt(one, at));
    }
    const group = db.groups.find(({ name }: { name: string }) => name === 'work');
    expect(db.entries[4].groups).toEqual([group.uuid]);
  });

  it('gives 2FAS its schema 4', async () => {
    const { schemaVersion, services, groups } = JSON.parse(await written('2fas'));
    expect(schemaVersion).toBe(4);
    for (const [index, one] of entries.entries()) {
      const { secret, otp, order } = services[index];
      expect(base32(secret)).toBe(hex(one));
      expect(order).toEqual({ position: index });
      expect(otp).toMatchObject({
        account: one.label,
        issuer: one.issuer,
        algorithm: one.algorithm,
        digits: one.digits,
      });
      expect(otp.tokenType).toBe(one.type.toUpperCase());
    }
    expect(groups).toMatchObject([{ name: 'work' }]);
  });

  it('gives Google the protobuf that its app writes', async () => {
    const parts = (await written('google-migration')).trim().split('\n').map(payloadOf);
    const parameters = parts.flatMap((part) => part.filter(([field]) => field === 1).map(([, value]) => fields(value)));
    // Six or eight digits and steps of thirty seconds: all but the second entry.
    const kept = entries.filter((one) => one.period === 30);
    expect(parameters).toHaveLength(kept.length);
    for (const [index, one] of kept.entries()) {
      const values = new Map(parameters[index]);
      expect(Buffer.from(bytes(values.get(1))).toString('hex')).toBe(hex(one));
      expect(Buffer.from(bytes(values.get(2))).toString()).toContain(one.label);
      expect(Buffer.from(bytes(values.get(3))).toString()).toBe(one.issuer);
      expect(values.get(4)).toBe({ SHA1: 1n, SHA256: 2n, SHA512: 3n }[one.algorithm]);
      expect(values.get(5)).toBe(one.digits === 8 ? 2n : 1n);
      expect(values.get(6)).toBe(one.type === 'hotp' ? 1n : 2n);
      expect(values.get(7) ?? 0n).toBe(one.counter);
    }
  });

  it('seals its own backup so that node:crypto opens it, and nothing else does', async () => {
    const text = await written('keytag');
    expect(text).not.toContain('alice');
    expect(text).not.toContain('Example');
    const backup = JSON.parse(text);
    const { memory, passes, lanes, salt } = backup.kdf;
    const open = async (password: string) => {
      const key = await argon2id({
        password,
        salt: Buffer.from(salt, 'base64'),
        memorySize: memory,
        iterations: passes,
        parallelism: lanes,
        hashLength: 32,
        outputType: 'binary',
      });
      const sealed = Buffer.from(backup.sealed, 'base64');
      const cipher = createDecipheriv('aes-256-gcm', key, Buffer.from(backup.nonce, 'base64'));
      // Every value of the header, a line each: none can be changed.
      const header = ['keytag.backup.v1', 1, 'argon2id', memory, passes, lanes, salt, backup.nonce];
      cipher.setAAD(Buffer.from(header.join('\n')));
      cipher.setAuthTag(sealed.subarray(-16));
      return cipher.update(sealed.subarray(0, -16)).toString() + cipher.final().toString();
    };
    const opened = JSON.parse(await open('pass wörd'));
    expect(opened.entries.map((row: { secret: string }) => base32(row.secret))).toEqual(entries.map(hex));
    await expect(open('pass word')).rejects.toThrow('authenticate');
  }, 20_000);
});

type Field = readonly [number, bigint | Uint8Array];

const bytes = (value: bigint | Uint8Array | undefined): Uint8Array => {
  if (value === undefined || typeof value === 'bigint') return new Uint8Array(0);
  return value;
};

const payloadOf = (link: string): readonly Field[] =>
  fields(new Uint8Array(Buffer.from(new URL(link).searchParams.get('data')!.replaceAll(' ', '+'), 'base64')));

/** The fields of a protobuf message: varints and runs of bytes, which is all that Google's has. */
function fields(value: bigint | Uint8Array): readonly Field[] {
  const message = bytes(value);
  const found: Field[] = [];
  let offset = 0;
  const varint = (): bigint => {
    let result = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = message[offset++]!;
      result |= BigInt(byte & 127) << shift;
      if (byte < 128) return result;
    }
  };
  while (offset < message.length) {
    const tag = Number(varint());
    if (tag % 8 === 0) {
      found.push([tag >> 3, varint()]);
    } else {
      if (tag % 8 !== 2) throw new Error('Google writes varints and runs of bytes only.');
      const length = Number(varint());
      found.push([tag >> 3, message.slice(offset, offset + length)]);
      offset += length;
    }
  }
  return found;
}
