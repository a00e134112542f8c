/** `npm start`: installs what is missing, builds Keytag, and opens it on the simulated account. Plain Node: nothing may be installed yet. */
import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browsers.mjs';
import { ensureDependencies } from './dependencies.mjs';

ensureDependencies();
const env = { ...process.env, KEYTAG_BROWSER: ensureBrowser('chromium') };

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}

const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
run('node_modules/wxt/bin/wxt.mjs', 'build');
run('--import', 'tsx', display && !process.env.CI ? 'scripts/open.ts' : 'scripts/tour.ts');
