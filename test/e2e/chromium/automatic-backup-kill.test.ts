import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { bundle } from '../../bench/bundle';
import { startVictim } from '../kill/chromium';

declare global {
  /** Left on the page by the bundle below: the shipped code, called past the views. */
  var backups: {
    /** Writes backups of many entries one after the other, each a second later than the one before. */
    write(): Promise<void>;
    /** What lies in the folder: whether each file opens whole, is empty, or is neither. */
    look(): Promise<{ name: string; state: 'whole' | 'empty' | 'torn' }[]>;
    clear(): Promise<string[]>;
  };
}

const code = `
  import { backupFileName, filesToRemove } from '${process.cwd()}/core/backup/files';
  import { openBackup, sealBackup } from '${process.cwd()}/core/transfer/backup-key';
  import { filesIn, readFile, writeFile } from '${process.cwd()}/adapters/folder';
  const tag = '0badc0de';
  const random = (length) => crypto.getRandomValues(new Uint8Array(length));
  const derivation = { memory: 8192, passes: 1, lanes: 1, salt: 'AAAAAAAAAAAAAAAAAAAAAA==' };
  const key = { key: new Uint8Array(32).fill(7), derivation };
  const folder = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('picked', { create: true });
  const entries = Array.from({ length: 3000 }, (_, index) => ({
    type: 'totp', algorithm: 'SHA1', digits: 6, period: 30, counter: 0n, secret: new Uint8Array(20).fill(index), issuer: 'i' + index, label: '',
  }));
  const look = async () => {
    const handle = await folder();
    const states = [];
    for (const { name, size } of await filesIn(handle)) {
      // The browser's own file beside it, in which it writes: never read by anybody.
      if (name.endsWith('.crswap')) continue;
      const read = size === 0 ? null : await openBackup(await readFile(handle, name), key);
      states.push({ name, state: size === 0 ? 'empty' : read?.entries.length === entries.length ? 'whole' : 'torn' });
    }
    return states;
  };
  globalThis.backups = {
    look,
    write: async () => {
      const handle = await folder();
      const text = await sealBackup(entries, key, random);
      for (let at = Date.now(); ; at += 1000) {
        // Over an older file every other time: what was there must stay until the new one is whole.
        const name = backupFileName(tag, Math.floor(at / 2000) * 2000);
        await writeFile(handle, name, text);
      }
    },
    clear: async () => {
      const handle = await folder();
      const files = await filesIn(handle);
      const written = files.filter(({ name, size }) => size > 0 && !name.endsWith('.crswap')).map(({ name }) => name).sort().at(-1);
      for (const name of filesToRemove(files, tag, written)) await handle.removeEntry(name);
      return (await filesIn(handle)).map(({ name }) => name);
    },
  };`;

test('a browser killed while it writes a backup leaves whole files, and what is half made is cleared', async () => {
  const rounds = Number(process.env['KEYTAG_KILLS'] ?? 12);
  test.setTimeout(rounds * 20_000 + 60_000);
  const profile = mkdtempSync(join(tmpdir(), 'keytag-kill-backup-'));
  const script = await bundle(code);
  const seen = { whole: 0, empty: 0 };
  try {
    for (let round = 0; round <= rounds; round += 1) {
      // Each round begins where the kill before left off.
      // oxlint-disable no-await-in-loop
      const { page, kill } = await startVictim(profile, script);
      try {
        const states: Awaited<ReturnType<typeof globalThis.backups.look>> = await page.evaluate(() =>
          globalThis.backups.look(),
        );
        expect(states.filter(({ state }) => state === 'torn')).toEqual([]);
        seen.whole += states.filter(({ state }) => state === 'whole').length;
        seen.empty += states.filter(({ state }) => state === 'empty').length;
        if (states.some(({ state }) => state === 'whole')) {
          const left = await page.evaluate(() => globalThis.backups.clear());
          expect(left).toHaveLength(1);
        }
        writeOn(page);
        await new Promise((resolve) => setTimeout(resolve, 150 + ((round * 97) % 400)));
      } finally {
        await kill();
      }
      // oxlint-enable no-await-in-loop
    }
    expect(seen.whole).toBeGreaterThan(rounds / 2);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** Not awaited: the kill ends it. */
function writeOn(page: Page): void {
  page.evaluate(() => globalThis.backups.write()).catch(() => undefined);
}
