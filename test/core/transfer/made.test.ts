import { beforeAll, describe, expect, it } from 'vitest';
import { transferFile } from '../../../core/transfer/file';
import { importers } from '../../../core/transfer/importers/list';
import { allMade } from './make/all';
import type { MadeBackup } from './make/backup';
import { comparable, failureOf, read } from './reading';

let made: MadeBackup[];
beforeAll(async () => {
  made = await allMade();
});

describe('backups in the formats of other apps', () => {
  it('give exactly the accounts they hold', async () => {
    for (const { name, bytes, password, holds, format } of made) {
      const result = await read(bytes, password ?? '');
      expect(result.entries.map(comparable), name).toEqual(holds.map(comparable));
      expect(result.rejected, name).toEqual([]);
      expect([result.format, result.encrypted], name).toEqual([format, password !== null]);
    }
  });

  it('are recognised by one importer only', () => {
    for (const { name, bytes, format } of made) {
      const file = transferFile(bytes);
      expect(
        importers.filter((importer) => importer.recognise(file)).map(({ id }) => id),
        name,
      ).toEqual([format]);
    }
  });

  it('say that a password is wrong', async () => {
    for (const { name, bytes, password } of made) {
      if (password === null) continue;
      for (const wrong of ['Sesame', 'sesame ', '']) {
        const { failure, message } = await failureOf(read(bytes, wrong));
        expect([failure, message], name).toEqual(['wrong-password', expect.stringMatching(/^The password is wrong/)]);
      }
    }
  });
});
