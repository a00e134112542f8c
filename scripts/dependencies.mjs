/** Installs the packages of package-lock.json when they are missing or of another lock file. Plain Node: nothing is installed yet. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

/** npm writes this file at the end of every install; older than the lock file means that the lock file changed since. */
const installed = 'node_modules/.package-lock.json';

function isCurrent() {
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
}

/** Exits with one clear line when Node is too old or the packages cannot be installed. */
export function ensureDependencies() {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [wantedMajor, wantedMinor] = engines.node.match(/\d+/g).map(Number);
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
    fail(`Keytag needs Node ${engines.node}; this is ${process.version}.`);
  }
  if (isCurrent()) return;
  console.log('Installing packages (npm ci)…');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail('npm ci failed: see its message above.');
}

function fail(line) {
  console.error(line);
  process.exit(1);
}
