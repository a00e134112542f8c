/** Finds a browser on this machine, or installs Debian's package when that is possible. Plain Node. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const known = {
  chromium: {
    variable: 'KEYTAG_BROWSER',
    title: 'Chrome, Chromium or Edge',
    package: 'chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variable: 'KEYTAG_FIREFOX',
    title: 'Firefox',
    package: 'firefox-esr',
    commands: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};

function onPath(command) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, command)).find((path) => existsSync(path));
}

function find({ commands, paths }) {
  return commands.map(onPath).find(Boolean) ?? paths.find((path) => existsSync(path));
}

function canUseApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !onPath('apt-get')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function apt(...args) {
  const { status } = spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/**
 * The path of a browser: the one the environment names, an installed one, or a newly installed one.
 * Exits with one clear line when there is none and none can be installed.
 * @param {'chromium' | 'firefox'} kind
 * @returns {string}
 */
export function ensureBrowser(kind) {
  const browser = known[kind];
  const named = process.env[browser.variable];
  if (named) {
    if (existsSync(named)) return named;
    return fail(`${browser.variable} names ${named}, which does not exist.`);
  }
  const found = find(browser);
  if (found) return found;
  if (!canUseApt()) {
    return fail(
      `No ${browser.title} was found. Install one, or set ${browser.variable} to its path, and run this again.`,
    );
  }
  console.log(`Installing the ${browser.package} package…`);
  apt('update');
  apt('install', '-y', '--no-install-recommends', browser.package);
  return (
    find(browser) ??
    fail(`The ${browser.package} package could not be installed. Install ${browser.title} and run this again.`)
  );
}

function fail(line) {
  console.error(line);
  process.exit(1);
}
