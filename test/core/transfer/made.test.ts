import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { transferFile } from '../../../core/transfer/file';
import { isPicture } from '../../../core/transfer/picture';
import { importers } from '../../../core/transfer/importers/list';
import { allMade } from './make/all';
import type { MadeBackup } from './make/backup';
import { pictureCodes } from '../../../scripts/picture-codes';
import { comparable, failureOf, read } from './reading';

let made: MadeBackup[];
beforeAll(async () => {
  made = await allMade();
});

describe('backups in the formats of other apps', () => {
  it('give exactly the accounts they hold', async () => {
    for (const { name, bytes, password, holds, format } of made) {
      const { entries, rejected, format: found, encrypted } = await read(bytes, password ?? '');
      const isEncrypted = password !== null;
      expect({ name, found, encrypted, rejected, entries: entries.map(comparable) }).toEqual({
        name,
        found: format,
        encrypted: isEncrypted,
        rejected: [],
        entries: holds.map(comparable),
      });
    }
  });

  it('are there for every importer', () => {
    const formats = new Set(made.map(({ format }) => format));
    expect(importers.map(({ id }) => id).filter((id) => !formats.has(id))).toEqual([]);
  });

  it('have a line in the table of formats', () => {
    const table = readFileSync('core/transfer/README.md', 'utf8');
    const told = [...table.matchAll(/^\| `([\w-]+)` \|.+\|.+\|.+\|$/gm)].map((match) => match[1]);
    expect(told).toEqual(importers.map(({ id }) => id).toSorted());
  });

  it('are recognised by one importer only', async () => {
    for (const { name, bytes, format } of made) {
      const file = transferFile(bytes, isPicture(bytes) ? await pictureCodes(bytes) : null);
      const recognisers = importers.filter((importer) => importer.recognise(file)).map(({ id }) => id);
      expect({ name, recognisers }).toEqual({ name, recognisers: [format] });
    }
  });

  it('say that a password is wrong', async () => {
    for (const { name, bytes, password } of made) {
      if (password === null) continue;
      for (const wrong of ['Sesame', 'sesame ', '']) {
        const { failure, message } = await failureOf(read(bytes, wrong));
        expect({ name, failure, message }).toEqual({
          name,
          failure: 'wrong-password',
          message: expect.stringMatching(/^The password is wrong/),
        });
      }
    }
  });
});
