import { describe, expect, it } from 'vitest';
import { aegisEncrypted } from '../make/aegis';
import { failureOf, read, readJson } from '../reading';

const file = (entries: readonly unknown[], more: object = {}) => ({
  version: 1,
  header: { slots: null, params: null },
  db: { version: 3, entries, ...more },
});
const entry = (info: object, more: object = {}) => ({
  type: 'totp',
  name: 'ada',
  issuer: 'Northwind',
  info: { secret: 'MFRGGZDF', algo: 'SHA1', digits: 6, period: 30, ...info },
  ...more,
});

describe('aegis', () => {
  it('keeps note, favourite and groups of both generations', async () => {
    const { entries } = await readJson(
      file([entry({}, { note: ' spare ', favorite: true, groups: ['g1', 'gone'] }), entry({}, { group: 'Home' })], {
        groups: [{ uuid: 'g1', name: 'Work' }],
      }),
    );
    expect(entries).toEqual([
      expect.objectContaining({ note: 'spare', pinned: true, tags: ['Work'] }),
      expect.objectContaining({ tags: ['Home'] }),
    ]);
  });

  it('computes SHA-1 where a person set MD5 by accident, as Aegis does', async () => {
    const { entries } = await readJson(file([entry({ algo: 'MD5' })]));
    expect(entries[0]?.algorithm).toBe('SHA1');
  });

  it('rejects numbers out of range, each with its reason', async () => {
    const { entries, rejected } = await readJson(
      file([
        entry({ digits: 0 }),
        entry({ period: 0 }),
        entry({ digits: 6.5 }),
        entry({ algo: 'SHA384' }),
        entry({ secret: 'MFR0' }),
        entry({}),
      ]),
    );
    expect(entries).toHaveLength(1);
    expect(rejected).toEqual([
      { where: 'entry 1', why: 'Its number of digits is not between 5 and 10.' },
      { where: 'entry 2', why: 'Its period is not between 1 and 86400.' },
      { where: 'entry 3', why: 'Its number of digits is not a whole number.' },
      { where: 'entry 4', why: expect.stringContaining('SHA384 is not supported') },
      { where: 'entry 5', why: expect.stringMatching(/digit 0/) },
    ]);
  });

  it('tells damage from a wrong password: the slot opens, the database does not', async () => {
    const json: {
      header: { params: { tag: string } };
    } = JSON.parse(new TextDecoder().decode(aegisEncrypted().bytes));
    json.header.params.tag = '00'.repeat(16);
    expect((await failureOf(readJson(json, 'sesame'))).failure).toBe('damaged');
  });

  it('refuses a declared cost before it runs', async () => {
    const started = performance.now();
    const cost = async (n: unknown, r: unknown, p: unknown) => {
      const json: { header: { slots: object[] } } = JSON.parse(new TextDecoder().decode(aegisEncrypted().bytes));
      json.header.slots[1] = { ...json.header.slots[1], n, r, p };
      return (await failureOf(readJson(json, 'sesame'))).message;
    };
    expect(await cost(2 ** 30, 8, 1)).toMatch(/memory/);
    expect(await cost(2 ** 15, 8, 2 ** 20)).toMatch(/memory|cost/);
    expect(await cost(2 ** 15, 8, 10_000)).toMatch(/cost/);
    expect(await cost(1e308, 1e308, 1)).toMatch(/memory/);
    for (const wrong of ['32768', null, -1, 0, 3, 1.5]) expect(await cost(wrong, 8, 1)).toMatch(/damaged/);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('refuses more slots than a person has passwords', async () => {
    const json: { header: { slots: object[] } } = JSON.parse(new TextDecoder().decode(aegisEncrypted().bytes));
    json.header.slots = Array.from({ length: 1000 }, () => json.header.slots[1]!);
    expect((await failureOf(readJson(json, 'sesame'))).message).toMatch(/cost/);
  });

  it('names the way where only a fingerprint opens it', async () => {
    const json: { header: { slots: object[] } } = JSON.parse(new TextDecoder().decode(aegisEncrypted().bytes));
    json.header.slots = json.header.slots.slice(0, 1);
    expect((await failureOf(readJson(json, 'sesame'))).message).toMatch(/set a password/);
  });

  it('says that a version is newer than it knows', async () => {
    expect((await failureOf(readJson({ ...file([]), version: 2 }))).message).toMatch(/version/);
    expect((await failureOf(readJson(file([], { version: 4 })))).message).toMatch(/version/);
    // As text, and as a number that comes as a bigint.
    expect((await failureOf(readJson({ ...file([]), version: '2' }))).message).toMatch(/version/);
    const beyond = JSON.stringify({ ...file([]), version: 2 }).replace('2', '9007199254740993');
    expect((await failureOf(read(new TextEncoder().encode(beyond)))).message).toMatch(/version/);
  });

  it('reads an empty vault, and says of a shapeless one that it is damaged', async () => {
    expect(await readJson(file([]))).toMatchObject({ entries: [], rejected: [] });
    expect((await failureOf(readJson(file([], { entries: {} })))).failure).toBe('damaged');
  });

  it('takes any byte order mark and line ends', async () => {
    const text = JSON.stringify(file([entry({})]), null, 2).replaceAll('\n', '\r\n');
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    expect((await read(new TextEncoder().encode(`\u{feff}${text}`))).entries).toHaveLength(1);
    expect((await read(new Uint8Array(utf16))).entries).toHaveLength(1);
  });
});
