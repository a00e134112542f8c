import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newImporter } from '../../scripts/new-importer';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'keytag-importer-'));
  mkdirSync(join(root, 'test/core/transfer/importers'), { recursive: true });
  for (const path of ['core/transfer/types.ts', 'core/transfer/importers/list.ts']) cpSync(path, join(root, path));
});
afterEach(() => rmSync(root, { recursive: true }));

const lines = (path: string): string[] => readFileSync(join(root, path), 'utf8').split('\n');

describe('new:importer', () => {
  it('writes importer, test, id and list line, in alphabetical order', () => {
    for (const name of ['middle-app', '0-first', 'zz-last']) newImporter(name, root);
    const ids = lines('core/transfer/types.ts').filter((line) => /^ {2}'[\w-]+',$/.test(line));
    const imports = lines('core/transfer/importers/list.ts').flatMap((line) => /from '(\.\/.*)'/.exec(line)?.[1] ?? []);
    const listed = lines('core/transfer/importers/list.ts').filter((line) => /^ {2}\w+,$/.test(line));
    for (const sorted of [ids, imports]) expect(sorted).toEqual(sorted.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(ids).toEqual(expect.arrayContaining(["  '0-first',", "  'middle-app',", "  'zz-last',"]));
    expect([listed.at(0), listed.at(-1), listed.length]).toEqual(['  the0First,', '  zzLast,', imports.length]);
    expect(listed).toContain('  middleApp,');
    expect(lines('core/transfer/importers/middle-app.ts')).toContain("  id: 'middle-app',");
    expect(lines('test/core/transfer/importers/middle-app.test.ts')).toContain("describe('middle-app', () => {");
  });

  it('writes nothing for a name that it cannot use', () => {
    const before = lines('core/transfer/importers/list.ts');
    for (const name of ['', 'My App', '../evil', 'a--b', 'a.ts'])
      expect(() => newImporter(name, root)).toThrow(/^Name the importer/);
    newImporter('twice', root);
    expect(() => newImporter('twice', root)).toThrow(/exists already/);
    expect(lines('core/transfer/importers/list.ts')).toHaveLength(before.length + 2);
  });
});
