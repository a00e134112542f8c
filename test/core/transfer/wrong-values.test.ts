import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseJson } from '../../../core/transfer/json-text';
import { allMade } from './make/all';
import { bytesOf, jsonText, base32, type MadeBackup } from './make/backup';
import { outcome, outcomes } from './outcome';
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

let plainJson: { backup: MadeBackup; json: unknown }[];
beforeAll(async () => {
  plainJson = (await allMade())
    .filter(({ password }) => password === null)
    .map((backup) => ({ backup, json: parseJson(new TextDecoder().decode(backup.bytes)) }))
    .filter(({ json }) => json !== undefined);
});

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
