/** `npm test`: installs what is missing, then runs every gate. Plain Node: it runs before anything is installed. */
import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browsers.mjs';
import { ensureDependencies } from './dependencies.mjs';

ensureDependencies();
const chromium = ensureBrowser('chromium');
const firefox = ensureBrowser('firefox');
const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check.ts', '--full'], {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, KEYTAG_BROWSER: chromium, KEYTAG_FIREFOX: firefox },
});
process.exitCode = status ?? 1;
