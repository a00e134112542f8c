import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { freeotp } from '../../../../core/transfer/importers/freeotp';
import { settingsFile } from '../make/settings';
import { endures, enduresCuts, enduresFlips } from '../hostile';
import { sample, samplesAreHere, stratumAccounts } from '../samples';
import { bytesOf, importWith, told } from '../told';

/** Written by Java 17 (`ObjectOutputStream`, `javax.crypto`) with 1000 iterations: an Android of each generation's hash. */
const fixture = (hash: string) => new Uint8Array(readFileSync(`test/fixtures/transfer/freeotp-${hash}.bin`));
const password = 'pass wörd';

describe('FreeOTP 2', () => {
  it.each(['sha1', 'sha512'])('reads a map that Java wrote (%s)', async (hash) => {
    const imported = await importWith(freeotp, fixture(hash), password);
    expect(imported.entries.map(told).toSorted()).toEqual([
      'hotp /counted 636f756e74696e67 SHA512 6 #7',
      'totp Bücher 書 🔑/zoë 3132333435363738393031323334353637383930313233343536373839303132 SHA256 6 30s',
      'totp Example/alice@example.com 3132333435363738393031323334353637383930 SHA1 8 60s',
    ]);
    expect(imported.rejected).toEqual([
      { where: expect.stringMatching(/^entry \d$/), why: expect.stringContaining('MD5') },
    ]);
  });

  it('knows a wrong password', async () => {
    await expect(importWith(freeotp, fixture('sha1'), 'pass word')).rejects.toMatchObject({
      failure: 'wrong-password',
    });
    await expect(importWith(freeotp, fixture('sha1'), '')).rejects.toMatchObject({ failure: 'wrong-password' });
  });

  it('refuses an iteration count that would take minutes, at once', async () => {
    const text = readFileSync('test/fixtures/transfer/freeotp-sha1.bin', 'latin1');
    const costly = text.replace('"mIterations":1000', '"mIterations":9e15');
    const bytes = Uint8Array.from(costly, (character) => character.charCodeAt(0));
    expect(await endures(freeotp, bytes, password, [])).toBe('refused');
  });

  it('reads a map of Android 6, which writes no threshold', async () => {
    const bytes = fixture('sha1');
    // Two fields (F loadFactor, I threshold) become one; its name, type and four bytes of value go.
    const name = bytesOf('threshold');
    const at = bytes.findIndex((_, i) => name.every((byte, j) => bytes[i + j] === byte)) - 3;
    const older = [...bytes.slice(0, at), ...bytes.slice(at + 12, at + 12 + 6), ...bytes.slice(at + 12 + 10)];
    older[bytesOf('....sr..java.util.HashMap').length + 9 + 1] = 1;
    const imported = await importWith(freeotp, Uint8Array.from(older), password);
    expect(imported.entries).toHaveLength(3);
  });

  it('reads a nonce that stands alone, without the sequence around it', async () => {
    const text = new TextDecoder('latin1').decode(fixture('sha1'));
    // As many blanks take the place of what goes: the strings of the map carry their length.
    const alone = text.replaceAll(/\[48,17,(4,12,[-\d,]+),2,1,16\]/g, `[${' '.repeat(6)}$1${' '.repeat(7)}]`);
    expect(alone).not.toBe(text);
    const bytes = Uint8Array.from(alone, (character) => character.charCodeAt(0));
    expect((await importWith(freeotp, bytes, password)).entries).toHaveLength(3);
  });

  it('refuses a map of more tokens than anyone has before a password is asked for', async () => {
    const bytes = fixture('sha1');
    // The size stands behind the block's length and the capacity.
    const block = bytes.findIndex((byte, i) => byte === 0x77 && bytes[i + 1] === 8 && bytes[i - 1]! < 0x80);
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(block + 6, 20_001);
    await expect(importWith(freeotp, bytes)).rejects.toMatchObject({ failure: 'refused' });
  });

  it('reads no other Java class', async () => {
    const bytes = fixture('sha1');
    bytes.set(new TextEncoder().encode('java.util.HashSet'), 8);
    expect(await endures(freeotp, bytes, password, [])).toBe('not-a-backup');
  });

  it('endures cuts and turned bits', async () => {
    const secrets = ['12345678901234567890', 'counting'];
    await enduresCuts(freeotp, fixture('sha1'), password, secrets);
    const outcomes = await enduresFlips(freeotp, fixture('sha1'), password, secrets);
    expect(outcomes.get('damaged')).toBeGreaterThan(0);
  }, 60_000);

  it.skipIf(!samplesAreHere)('reads a real backup', async () => {
    const imported = await importWith(freeotp, sample('stratum/freeotp.bin'), 'test');
    expect(imported.rejected).toEqual([]);
    // The app never learnt the issuer of `NoIssuer`.
    const expected = stratumAccounts.map((line) => line.replace('NoIssuer/NoIssuer', '/NoIssuer'));
    expect(imported.entries.map(told).toSorted()).toEqual(expected.toSorted());
  });
});

describe('FreeOTP 1', () => {
  const token = (more: object): string =>
    JSON.stringify({ algo: 'SHA1', digits: 6, period: 30, secret: [-1, 0, 127], type: 'TOTP', ...more });

  it('reads tokens in the order of the person, a counter one ahead of the stored one', async () => {
    const bytes = settingsFile({
      last: token({ issuerExt: 'Z', label: 'z', type: 'HOTP', counter: 9 }),
      first: token({ issuerExt: 'A', label: 'a', issuerAlt: 'Mine' }),
      unlisted: token({ issuerExt: 'U', label: 'u' }),
      tokenOrder: '["first","gone","last","first"]',
    });
    expect((await importWith(freeotp, bytes)).entries.map(told)).toEqual([
      'totp Mine/a ff007f SHA1 6 30s',
      'hotp Z/z ff007f SHA1 6 #10',
      'totp U/u ff007f SHA1 6 30s',
    ]);
  });

  it('rejects a token that is none, alone', async () => {
    const bytes = settingsFile({
      a: token({ label: 'a' }),
      b: 'nonsense',
      c: token({ secret: [300] }),
      tokenOrder: 'x',
    });
    const { entries, rejected } = await importWith(freeotp, bytes);
    expect([entries.length, rejected.map(({ where }) => where)]).toEqual([1, ['entry 2', 'entry 3']]);
  });
});
