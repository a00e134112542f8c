import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newCheck } from '../../scripts/new-check';

let root = '';
const read = (name: string) => readFileSync(join(root, name), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'keytag-new-check-'));
  for (const part of ['core', 'locales', 'test/core/checks', 'test/setup', 'package.json']) {
    cpSync(part, join(root, part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('npm run new:check', () => {
  it('writes a check that is listed in order, has words, and passes its own test', () => {
    newCheck('no-lasting-method', root);
    const list = read('core/checks/list.ts');
    expect(list).toMatch(
      /default-method-is-phone';\nimport \{ noLastingMethod \} from '\.\/no-lasting-method';\nimport/,
    );
    expect(list).toMatch(/ {2}defaultMethodIsPhone,\n {2}noLastingMethod,\n/);
    expect(read('locales/en.yml')).toContain('\n  no_lasting_method:\n    title: ');
    const run = spawnSync(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', 'test/core/checks/no-lasting-method.test.ts'],
      { cwd: root, encoding: 'utf8', env: { ...process.env, VITEST: '', VITEST_WORKER_ID: '', VITEST_POOL_ID: '' } },
    );
    expect(`${run.stdout}${run.stderr}`).toContain('4 passed');
  }, 60_000);

  it.each(['', 'One', 'one', 'two--words', '../two-words', 'two_words'])('refuses the name "%s"', (name) => {
    const before = read('core/checks/list.ts');
    expect(() => newCheck(name, root)).toThrow('lower-case words with hyphens');
    expect(read('core/checks/list.ts')).toBe(before);
  });

  it('does not overwrite', () => {
    expect(() => newCheck('text-or-voice-only', root)).toThrow('already');
  });
});
