import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const importers = 'core/transfer/importers';
const tests = 'test/core/transfer/importers';
const types = 'core/transfer/types.ts';

const camelCase = (name: string): string =>
  name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase()).replace(/^(\d)/, 'the$1');

const importerText = (name: string, variable: string): string => `import type { NewEntry } from '../../otp/entry';
import { eachEntry } from '../each-entry';
import { entryOf, recordOf } from '../entry-of';
import { damaged } from '../failures';
import { field, hasFields } from '../fields';
import type { Importer } from '../types';

const label = '${name}';

function entryOfItem(item: unknown): NewEntry {
  const account = recordOf(item);
  return entryOf({ issuer: account['issuer'], label: account['name'], secret: account['secret'] });
}

/** ${name}: say which app on which system writes this, in which versions, and where its format is described. */
export const ${variable}: Importer = {
  id: '${name}',
  label,
  recognise: ({ json }) => hasFields(json, '${name}'),
  open: async ({ json }) => {
    const items = field(json, '${name}');
    if (!Array.isArray(items)) throw damaged(label);
    return { locked: false, imported: eachEntry(items, entryOfItem) };
  },
};
`;

const testText = (name: string): string => `import { describe, expect, it } from 'vitest';
import { failureOf, readJson } from '../reading';

describe('${name}', () => {
  it('reads an account, and rejects a bad one beside it', async () => {
    const { entries, rejected, format } = await readJson({
      '${name}': [{ issuer: 'Northwind', name: 'ada', secret: 'MFRGGZDF' }, { secret: 'MFRGGZD1' }],
    });
    expect(format).toBe('${name}');
    expect(entries.map(({ issuer, label }) => [issuer, label])).toEqual([['Northwind', 'ada']]);
    expect(rejected).toHaveLength(1);
  });

  it('says of a file without accounts that it is damaged', async () => {
    expect((await failureOf(readJson({ '${name}': 1 }))).failure).toBe('damaged');
  });
});
`;

/** Puts lines into alphabetical order between two marks of a file; `sortKey` is what they are ordered by. */
function insertSorted(text: string, pattern: RegExp, line: string, keyOf: (line: string) => string): string {
  const block = pattern.exec(text);
  if (block === null) throw new Error('This file is not as the generator knows it.');
  const lines = block[0].split('\n').filter((one) => one !== '');
  const sorted = [...lines, line].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return text.replace(block[0], () => `${sorted.join('\n')}\n`);
}

/**
 * Writes a new importer, its test, its id and its line in the list, all alphabetical. Gives the files written. Throws an
 * `Error` with one line for people when the name is not usable.
 */
export function newImporter(name: string, root = '.'): string[] {
  if (!/^[a-z\d]+(-[a-z\d]+)*$/.test(name))
    throw new Error('Name the importer in small letters with hyphens, such as my-app.');
  const file = join(importers, `${name}.ts`);
  if (existsSync(join(root, file))) throw new Error(`${file} exists already.`);
  const variable = camelCase(name);
  const list = join(importers, 'list.ts');
  const test = join(tests, `${name}.test.ts`);

  const change = (path: string, edit: (text: string) => string): void =>
    writeFileSync(join(root, path), edit(readFileSync(join(root, path), 'utf8')));
  change(list, (text) => {
    const fileOf = (line: string): string => /'\.\/([^']+)'/.exec(line)?.[1] ?? '';
    const withImport = insertSorted(
      text,
      /(?:^import \{ \w+ \} from '\.\/.*\n)+/m,
      `import { ${variable} } from './${name}';`,
      fileOf,
    );
    const order = new Map(
      [...withImport.matchAll(/^import \{ (\w+) \} from '\.\/([^']+)';$/gm)].map((match) => [match[1], match[2]!]),
    );
    return insertSorted(
      withImport,
      /(?:^ {2}\w+,\n)+/m,
      `  ${variable},`,
      (line) => order.get(line.trim().slice(0, -1)) ?? '',
    );
  });
  change(types, (text) => insertSorted(text, /(?:^ {2}'[\w-]+',\n)+/m, `  '${name}',`, (line) => line));
  writeFileSync(join(root, file), importerText(name, variable));
  writeFileSync(join(root, test), testText(name));
  return [file, test, list, types];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const written = newImporter(process.argv[2] ?? '');
    process.stdout.write(`${written.join('\n')}\nNow read core/transfer/README.md, then run npm run check.\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : 'The importer could not be written.'}\n`);
    process.exitCode = 1;
  }
}
