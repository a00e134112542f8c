import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { failureOf, read, readJson } from './reading';

const file = readFileSync('test/fixtures/vault/format-1.json');
const code = 'H6MP-5XFW-44F2-7ZA8-5SBW-YC2V-5NNG';

interface Dump {
  header: { format: number; revision: number; slots: { kind: string; kdf: { memory: number } }[] };
  entries: { data: { base64: string } }[];
  snapshots: unknown[];
}
const dump = (): Dump => JSON.parse(file.toString());

describe('the sealed data of the rescue screen', () => {
  it('opens with the passphrase and with the recovery code, however that is typed', async () => {
    for (const password of ['format one', code, code.toLowerCase().replaceAll('-', ' ')]) {
      const { entries, rejected, format, encrypted } = await read(file, password);
      expect([format, encrypted, rejected]).toEqual(['keytag', true, []]);
      expect(entries).toEqual([
        expect.objectContaining({ issuer: 'Contoso', label: 'ada@contoso.example', secret: expect.any(Uint8Array) }),
      ]);
      expect(entries[0]).not.toHaveProperty('id');
    }
  });

  it('says that a password is wrong', async () => {
    for (const password of [
      'Format one',
      '',
      'H6MP-5XFW-44F2-7ZA8-5SBW-YC2V-5NNH',
      '0000-0000-0000-0000-0000-0000-0000',
    ]) {
      expect((await failureOf(read(file, password))).failure).toBe('wrong-password');
    }
  });

  it('rejects a damaged row among good ones', async () => {
    const changed = dump();
    changed.entries = [...dump().entries, ...changed.entries];
    changed.entries[0]!.data.base64 = `AAAA${changed.entries[0]!.data.base64.slice(4)}`;
    const { entries, rejected } = await readJson(changed, code);
    expect([entries.length, rejected.length]).toEqual([1, 1]);
  });

  it('tells a newer, a changed and a costly header apart', async () => {
    const said = async (change: (json: Dump) => void) => {
      // Without the earlier states, which stand in for a header that is lost.
      const json = { ...dump(), snapshots: [] };
      change(json);
      return (await failureOf(readJson(json, code))).message;
    };
    expect(await said((json) => (json.header.format = 2))).toMatch(/version/);
    expect(await said((json) => (json.header.revision = 9))).toMatch(/damaged/);
    expect(await said((json) => (json.header.slots[0]!.kdf.memory = 99_999_999))).toMatch(/damaged|memory/);
    expect(await said((json) => Reflect.deleteProperty(json, 'header'))).toMatch(/damaged/);
  });
});
