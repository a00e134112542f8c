import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../core/transfer/archive';
import { zipNames } from '../../../core/transfer/zip-names';
import { makeZip } from './make/zip';
import { bytesOf } from './told';

const read = async (bytes: Uint8Array, name: string, password?: string): Promise<string> =>
  Buffer.from(await (await openArchive(bytes)).read(name, password)).toString();

const failing = async (task: Promise<unknown>) => {
  const started = process.cpuUsage();
  const error = await task.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(1000);
  return error;
};

const text = 'otpauth://totp/a?secret=GEZDGNBVGY3TQOJQ\n'.repeat(40);

function hasZipTool(): boolean {
  try {
    execFileSync('zip', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('archives', () => {
  it('reads plain, ZipCrypto and AES files', async () => {
    const bytes = makeZip(
      { name: 'plain.txt', content: text },
      { name: 'old.txt', content: text, encryption: 'zipcrypto', password: 'pä ss' },
      { name: 'new.txt', content: text, encryption: 'aes', password: 'pä ss' },
    );
    expect(zipNames(bytes)).toEqual(['plain.txt', 'old.txt', 'new.txt']);
    const archive = await openArchive(bytes);
    expect(archive.names.map(archive.encrypted)).toEqual([false, true, true]);
    expect(await read(bytes, 'plain.txt')).toBe(text);
    expect(await read(bytes, 'old.txt', 'pä ss')).toBe(text);
    expect(await read(bytes, 'new.txt', 'pä ss')).toBe(text);
  });

  it('reads what another library packs, stored and deflated', async () => {
    const bytes = zipSync({ 'a.txt': [bytesOf(text), { level: 0 }], 'b/c.txt': [bytesOf(text), { level: 9 }] });
    expect(await read(bytes, 'a.txt')).toBe(text);
    expect(await read(bytes, 'b/c.txt')).toBe(text);
  });

  it.skipIf(!hasZipTool())('reads what Info-ZIP encrypts', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'keytag-zip-'));
    writeFileSync(join(folder, 'list.txt'), text);
    execFileSync('zip', ['-q', '-P', 'secret', 'a.zip', 'list.txt'], { cwd: folder });
    const bytes = new Uint8Array(readFileSync(join(folder, 'a.zip')));
    expect(await read(bytes, 'list.txt', 'secret')).toBe(text);
    expect(await failing(read(bytes, 'list.txt', 'other'))).toMatchObject({ failure: 'wrong-password' });
  });

  it.each(['aes', 'zipcrypto'] as const)('tells a wrong, a missing and no password apart (%s)', async (encryption) => {
    const bytes = makeZip({ name: 'a.txt', content: text, encryption, password: 'right' });
    for (const password of ['wrong', 'Right', 'right ']) {
      expect(await failing(read(bytes, 'a.txt', password))).toMatchObject({ failure: 'wrong-password' });
    }
    expect(await failing(read(bytes, 'a.txt'))).toMatchObject({ failure: 'needs-password' });
  });

  it('notices a changed byte under a right password', async () => {
    const bytes = makeZip({ name: 'a.txt', content: text, encryption: 'aes', password: 'right' });
    bytes[80]! ^= 1;
    expect(await failing(read(bytes, 'a.txt', 'right'))).toMatchObject({ failure: 'damaged' });
  });

  it('verifies checksums', async () => {
    const bytes = makeZip({ name: 'a.txt', content: text, declaredCrc: 1 });
    expect(await failing(read(bytes, 'a.txt'))).toMatchObject({ failure: 'damaged' });
  });

  it('refuses what unpacks to too much, told or untold', async () => {
    const zeros = new Uint8Array(60_000_000);
    const honest = makeZip({ name: 'export.data', content: zeros });
    expect(honest.length).toBeLessThan(300_000);
    const sentence = expect.stringContaining('zip bomb');
    expect(await failing(read(honest, 'export.data'))).toMatchObject({ failure: 'refused', message: sentence });
    const lying = makeZip({ name: 'export.data', content: zeros, declaredSize: 1000 });
    expect(await failing(read(lying, 'export.data'))).toMatchObject({ failure: 'refused', message: sentence });
    const sealed = makeZip({ name: 'a.txt', content: zeros, declaredSize: 9, encryption: 'aes', password: 'x' });
    expect(await failing(read(sealed, 'a.txt', 'x'))).toMatchObject({ failure: 'refused', message: sentence });
  });

  it('refuses a bomb of many files, or of one file named often', async () => {
    const zeros = new Uint8Array(15_000_000);
    const many = makeZip(...Array.from({ length: 8 }, (_, i) => ({ name: `${i}.txt`, content: zeros })));
    expect(await failing(openArchive(many))).toMatchObject({ failure: 'refused' });
  });

  it('refuses more files than a backup has', async () => {
    const many = zipSync(Object.fromEntries(Array.from({ length: 20_500 }, (_, i) => [`${i}`, new Uint8Array(0)])), {
      level: 0,
    });
    expect(await failing(openArchive(many))).toMatchObject({ failure: 'refused' });
  });

  it('knows a zip without its end, and what is none', async () => {
    const bytes = makeZip({ name: 'a.txt', content: text });
    expect(zipNames(bytes.subarray(0, 60))).toEqual([]);
    expect(zipNames(bytesOf('otpauth://'))).toBeNull();
    expect(await failing(openArchive(bytes.subarray(0, 60)))).toMatchObject({ failure: 'damaged' });
  });
});
