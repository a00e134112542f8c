import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { TransferError } from '../../../core/transfer/types';
import { parseJson } from '../../../core/transfer/json-text';
import { allMade } from './make/all';
import { base32, bytesOf, jsonText, type MadeBackup } from './make/backup';
import { read, told } from './reading';

/** Values that no app writes where an entry's field stands. */
const hostileValues: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  4_294_967_296,
  18_446_744_073_709_551_616n,
  '',
  ' ',
  'abc',
  '-6',
  '1e309',
  '\u0000',
  '\ud800',
  '\u202Eevil',
  '__proto__',
  'A'.repeat(5000),
  [],
  [[]],
  {},
  { toString: 1, valueOf: 2, length: -1 },
  ['a', null, 1],
];

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]))];
}

/** A copy with another value at a path. */
function withValue(value: unknown, [key, ...rest]: Path, replacement: unknown): unknown {
  if (key === undefined) return replacement;
  if (Array.isArray(value))
    return value.map((item, i) => (i === Number(key) ? withValue(item, rest, replacement) : item));
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([name, item]: [string, unknown]) => [
      name,
      name === key ? withValue(item, rest, replacement) : item,
    ]),
  );
}

let made: MadeBackup[];
let plainJson: { backup: MadeBackup; json: unknown }[];
beforeAll(async () => {
  made = await allMade();
  plainJson = made
    .filter(({ password }) => password === null)
    .map((backup) => ({ backup, json: parseJson(new TextDecoder().decode(backup.bytes)) }))
    .filter(({ json }) => json !== undefined);
});

/** A finished sentence or two for people. */
const sentence = /^[\w-][\x20-\x7e]{8,390}\.$/;

/**
 * Reads it, or fails with a finished sentence. Gives what happened; throws when anything but a `TransferError` comes out, or
 * when a sentence quotes a secret of the file.
 */
async function outcome(bytes: Uint8Array, { password, holds, name }: MadeBackup): Promise<string> {
  const said: string[] = [];
  let result = 'read';
  try {
    const { rejected } = await read(bytes, password ?? '');
    said.push(...rejected.map(({ why }) => why));
  } catch (error) {
    if (!(error instanceof TransferError)) throw new Error(`${name}: ${String(error)}`, { cause: error });
    said.push(error.message);
    result = error.failure;
  }
  const secrets = holds.map(({ secret }) => base32(secret).slice(0, 12));
  const bad = said.filter((text) => !sentence.test(text) || secrets.some((secret) => text.includes(secret)));
  if (bad.length > 0) throw new Error(`${name}: ${bad.join(' / ')}`);
  return result;
}

const outcomes = ['read', 'wrong-password', 'damaged', 'not-a-backup', 'refused', 'needs-password'];

describe('a file with one wrong value', () => {
  it('never brings an importer down', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.constantFrom(...hostileValues), async (which, where, value) => {
        const { backup, json } = plainJson[which % plainJson.length]!;
        const paths = pathsOf(json);
        const changed = bytesOf(jsonText(withValue(json, paths[where % paths.length]!, value)));
        expect(outcomes).toContain(await outcome(changed, backup));
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps the good entries when it stands in another one', async () => {
    let kept = 0;
    for (const { backup, json } of plainJson) {
      const entryPaths = entriesOf(json);
      expect({ name: backup.name, found: entryPaths.length >= backup.holds.length }).toEqual({
        name: backup.name,
        found: true,
      });
      const victim = entryPaths.findIndex((path) => holdsIndex(json, path, backup, 0));
      if (backup.holds.length < 2) continue;
      const fields = pathsOf(at(json, entryPaths[victim]!)).map((path) => [...entryPaths[victim]!, ...path]);
      for (const path of fields) {
        for (const value of hostileValues) {
          const { entries } = await read(bytesOf(jsonText(withValue(json, path, value))));
          const found = entries.map(told);
          const missing = backup.holds.slice(1).filter((entry) => !found.includes(told(entry)));
          expect({ missing, change: `${backup.name} ${path.join('.')} ${jsonText(value).slice(0, 40)}` }).toMatchObject(
            { missing: [] },
          );
          kept += 1;
        }
      }
    }
    expect(kept).toBeGreaterThan(1000);
  });
});

const printable = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? `${value}n` : value);

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), value);

/** The places of the entries: the longest list or map of records in the file. */
function entriesOf(json: unknown): Path[] {
  const lists = pathsOf(json)
    .map((path) => ({ path, value: at(json, path) }))
    .filter(({ value }) => typeof value === 'object' && value !== null)
    .map(({ path, value }) => ({
      path,
      keys: Object.entries(value ?? {}).flatMap(([key, item]: [string, unknown]) =>
        typeof item === 'object' && item !== null && !Array.isArray(item) && isEntryLike(item) ? [key] : [],
      ),
    }))
    .toSorted((a, b) => b.keys.length - a.keys.length || a.path.length - b.path.length);
  const [longest] = lists;
  return longest ? longest.keys.map((key) => [...longest.path, key]) : [];
}

const isEntryLike = (item: object): boolean => /secret|totp|uri/i.test(JSON.stringify(item, printable));

/** True when the record at this place is the one of the `index`th account. */
function holdsIndex(json: unknown, path: Path, { holds }: MadeBackup, index: number): boolean {
  const text = JSON.stringify(at(json, path), printable);
  const entry = holds[index]!;
  return [
    base32(entry.secret),
    JSON.stringify(Array.from(entry.secret, (byte) => (byte > 127 ? byte - 256 : byte))),
    Buffer.from(entry.secret).toString('hex'),
    Buffer.from(entry.secret).toString('base64'),
  ].some((secret) => text.includes(secret));
}

/** Fewer tries where each costs a key derivation. */
const triesOf = ({ password, name }: MadeBackup): number =>
  /QR/.test(name) ? 15 : password === null ? 150 : /Stratum|sealed/.test(name) ? 6 : 25;

describe('a damaged file', () => {
  it('cut anywhere, gives what is whole or says so', async () => {
    for (const backup of made) {
      const step = Math.max(31, Math.ceil(backup.bytes.length / triesOf(backup)));
      for (let length = 0; length < backup.bytes.length; length += step) {
        expect(outcomes).toContain(await outcome(backup.bytes.slice(0, length), backup));
      }
    }
  }, 60_000);

  it('with a bit turned over anywhere, gives what is whole or says so', async () => {
    for (const backup of made) {
      const step = Math.max(97, Math.ceil((backup.bytes.length * 8) / triesOf(backup)) | 1);
      for (let bit = 0; bit < backup.bytes.length * 8; bit += step) {
        const changed = backup.bytes.slice();
        changed[bit >> 3]! ^= 1 << (bit & 7);
        expect(outcomes).toContain(await outcome(changed, backup));
      }
    }
  }, 60_000);

  it('of noise is nothing that Keytag knows, or needs a password that nobody has', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => {
        const noise: MadeBackup = { format: 'andotp', name: 'noise', bytes, password: 'sesame', holds: [] };
        expect(['not-a-backup', 'wrong-password', 'damaged', 'refused']).toContain(await outcome(bytes, noise));
      }),
    );
  });
});

describe('a hostile file', () => {
  const refusal = (text: string): Promise<string> =>
    outcome(bytesOf(text), {
      format: 'aegis',
      name: text.slice(0, 40),
      bytes: new Uint8Array(),
      password: 'x',
      holds: [],
    });

  it.each([
    ['a key of RSA', [0x85, 0x01, 0x0c, 0x03]],
    ['a key of an elliptic curve', [0x84, 0x5e, 0x03]],
    ['a password', [0x8c, 0x0d, 0x04]],
    ['a key, new packets', [0xc1, 0xc0, 0x4c, 0x03]],
    ['a short key, new packets', [0xc1, 0x5e, 0x03]],
    ['a password, new packets', [0xc3, 0x2e, 0x04]],
  ])('of PGP in binary, for %s, is refused', async (_, start) => {
    const bytes = Uint8Array.from([...start, ...Array.from({ length: 300 }, (__, i) => (i * 151 + 89) & 255)]);
    const message: MadeBackup = { format: 'andotp', name: 'PGP', bytes, password: 'x', holds: [] };
    expect(await outcome(bytes, message)).toBe('refused');
  });

  it('nested too deeply is refused at once', async () => {
    const started = performance.now();
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      expect(await refusal(open.repeat(100_000))).toBe('refused');
      expect(await refusal(`${open.repeat(100_000)}1${close.repeat(100_000)}`)).toBe('refused');
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('with more entries than anyone has is refused at once', async () => {
    const started = performance.now();
    expect(await refusal(`[${'{"secret":"AAAA","label":"a"},'.repeat(600_000)}0]`)).toBe('refused');
    expect(await refusal('otpauth://totp/a?secret=AAAA\n'.repeat(5001))).toBe('refused');
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('with keys of the prototype does nothing to ours', async () => {
    const text =
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"a":{"__proto__":{"polluted":1},"dataType":"OTPStorage","secret":"MFRGGZDF","type":"totp"}}';
    const { entries } = await read(bytesOf(text));
    expect(entries).toHaveLength(1);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('that repeats a key counts the last, as JSON does', async () => {
    const text = '[{"secret":"MFRGGZDF","secret":"MFRGGZDG","label":"a","type":"TOTP"}]';
    const { entries } = await read(bytesOf(text));
    expect(entries.map(({ secret }) => base32(secret))).toEqual(['MFRGGZDG']);
  });

  it('with numbers beyond all bounds rejects the entry alone', async () => {
    const entry = (fields: string) => `{"secret":"MFRGGZDF","label":"a","type":"HOTP",${fields}}`;
    const text = `[${[
      entry('"counter":1e309'),
      entry('"counter":18446744073709551616'),
      entry('"counter":-1'),
      entry('"counter":99999999999999999999999999'),
      entry('"digits":1e309'),
      entry('"counter":18446744073709551615'),
    ].join()}]`;
    const { entries, rejected } = await read(bytesOf(text));
    expect(entries.map(({ counter }) => counter)).toEqual([18_446_744_073_709_551_615n]);
    expect(rejected.map(({ where }) => where)).toEqual([1, 2, 3, 4, 5].map((i) => `entry ${i}`));
  });
});
