import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { bundle } from '../../bench/bundle';
import { startVictim } from '../kill/chromium';
import { killDuringChanges, type Victim } from '../kill/rounds';
import { writeBegins } from '../kill/state';

async function start(profile: string, script: string): Promise<Victim> {
  const { page, kill } = await startVictim(profile, script);
  return {
    call: (name, given) => page.evaluate(([what, with_]) => globalThis.vaultCall(what, with_), [name, given] as const),
    onWrite: (callback) => page.on('console', (message) => message.text() === writeBegins && callback()),
    kill,
  };
}

test('a vault whose browser is killed during 110 changes holds the state before or after, and opens', async () => {
  test.setTimeout(10 * 60_000);
  const seed = Number(process.env['KEYTAG_SEED'] ?? Date.now() % 2 ** 32);
  // Said first, so that a run that fails can be run again.
  console.log(`KEYTAG_SEED=${seed}`);
  const profile = mkdtempSync(join(tmpdir(), 'keytag-kill-'));
  try {
    const script = await bundle(`import '${process.cwd()}/test/e2e/kill/in-page';`);
    const plan = { changes: 110, kills: Number(process.env['KEYTAG_KILLS'] ?? 50), seed };
    const left = await killDuringChanges(() => start(profile, script), plan);
    console.log(JSON.stringify({ ...plan, ...left }));
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
