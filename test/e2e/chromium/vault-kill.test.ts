import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type Page } from '@playwright/test';
import { ensureBrowser } from '../../../scripts/browsers.mjs';
import { bundle } from '../../bench/bundle';
import { builtExtension } from '../built';

/** What a vault holds, as far as this test changes it. */
interface State {
  readonly passphrase: string;
  readonly entries: readonly string[];
  readonly bin: readonly string[];
}

declare global {
  /** Left on the popup's page by the bundle below: the shipped code, called past the views. */
  var vaultCall: (name: string, given: string) => Promise<unknown>;
  var vaultState: (passphrases: readonly string[]) => Promise<State & { unreadable: number }>;
}

const code = `
  import { openVault } from '${process.cwd()}/adapters/vault';
  const vault = openVault({ cost: { memory: 8192, passes: 1, lanes: 1 } });
  const entry = (issuer) => ({
    type: 'totp', algorithm: 'SHA1', digits: 6, period: 30, counter: 0n,
    secret: crypto.getRandomValues(new Uint8Array(20)), issuer, label: '',
  });
  const named = async (issuer) => (await vault.allEntries()).entries.find((one) => one.issuer === issuer);
  const calls = {
    create: (passphrase) => vault.create({ kind: 'passphrase', passphrase }),
    add: (issuer) => vault.add([entry(issuer)]),
    import: (issuers) => vault.add(issuers.split(' ').map(entry)),
    edit: async (pair) => {
      const [from, to] = pair.split(' ');
      await vault.edit({ ...(await named(from)), issuer: to });
    },
    remove: async (issuer) => vault.remove((await named(issuer)).id),
    restore: async (issuer) => vault.restore((await vault.bin()).find(({ entry }) => entry.issuer === issuer).entry.id),
    passphrase: (passphrase) => vault.changePassphrase(passphrase),
  };
  globalThis.vaultCall = async (name, given) => void (await calls[name](given));
  globalThis.vaultState = async (passphrases) => {
    for (const passphrase of passphrases) {
      const result = await vault.unlock({ kind: 'passphrase', passphrase });
      if (!result.ok) continue;
      const { entries, unreadable } = await vault.allEntries();
      const bin = (await vault.bin()).map(({ entry }) => entry.issuer);
      return { passphrase, entries: entries.map(({ issuer }) => issuer), bin, unreadable };
    }
    throw new Error('no passphrase opens the vault: ' + JSON.stringify(await vault.status()));
  };`;

/** A Chromium that this test started itself, so that it may kill it: process group and all. */
class Victim {
  readonly #process: ChildProcess;
  readonly page: Page;
  private constructor(process: ChildProcess, page: Page) {
    this.#process = process;
    this.page = page;
  }

  static async start(profile: string, script: string): Promise<Victim> {
    const extension = builtExtension('chrome-mv3');
    const port = join(profile, 'DevToolsActivePort');
    rmSync(port, { force: true });
    const child = spawn(
      ensureBrowser('chromium'),
      [
        `--user-data-dir=${profile}`,
        '--remote-debugging-port=0',
        '--headless=new',
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-features=DisableLoadExtensionCommandLineSwitch',
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        'about:blank',
      ],
      { detached: true, stdio: 'ignore' },
    );
    await expect
      .poll(() => existsSync(port) && readFileSync(port, 'utf8').includes('\n'), { timeout: 30_000 })
      .toBe(true);
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${readFileSync(port, 'utf8').split('\n')[0]}`);
    const context = browser.contexts()[0]!;
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = await context.newPage();
    await page.goto(`chrome-extension://${new URL(worker.url()).host}/popup.html`);
    await page.evaluate(script);
    return new Victim(child, page);
  }

  /** As the power going: no handler runs, nothing is flushed. */
  async kill(): Promise<void> {
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    process.kill(-this.#process.pid!, 'SIGKILL');
    await gone;
  }
}

interface Change {
  readonly name: string;
  readonly given: string;
  readonly after: State;
}

/** A change that can be made to the state, and the state after it. */
function pick(state: State, round: number): Change {
  const { entries, bin } = state;
  const [first] = entries;
  const kind = ['add', 'passphrase', 'edit', 'remove', 'import', 'restore'][round % 6]!;
  if (kind === 'passphrase')
    return { name: kind, given: `pass ${round}`, after: { ...state, passphrase: `pass ${round}` } };
  if (kind === 'edit' && first) {
    const after = entries.map((issuer) => (issuer === first ? `e${round}` : issuer));
    return { name: kind, given: `${first} e${round}`, after: { ...state, entries: after } };
  }
  if (kind === 'remove' && first)
    return { name: kind, given: first, after: { ...state, entries: entries.slice(1), bin: [first, ...bin] } };
  if (kind === 'restore' && bin[0])
    return { name: kind, given: bin[0], after: { ...state, entries: [...entries, bin[0]], bin: bin.slice(1) } };
  const added = kind === 'import' ? Array.from({ length: 40 }, (_, index) => `i${round}.${index}`) : [`a${round}`];
  return {
    name: kind === 'import' ? kind : 'add',
    given: added.join(' '),
    after: { ...state, entries: [...entries, ...added] },
  };
}

const sorted = ({ passphrase, entries, bin }: State) => ({
  passphrase,
  entries: entries.toSorted((a, b) => a.localeCompare(b)),
  bin: bin.toSorted((a, b) => a.localeCompare(b)),
});

test('a vault whose browser is killed at random moments holds the state before or after, and opens', async () => {
  const rounds = Number(process.env['KEYTAG_KILLS'] ?? 30);
  test.setTimeout(rounds * 20_000);
  const profile = mkdtempSync(join(tmpdir(), 'keytag-kill-'));
  const script = await bundle(code);
  let state: State = { passphrase: 'first', entries: [], bin: [] };
  const outcomes = { before: 0, after: 0 };
  let victim = await Victim.start(profile, script);
  try {
    await victim.page.evaluate((passphrase) => globalThis.vaultCall('create', passphrase), state.passphrase);
    for (let round = 0; round < rounds; round++) {
      const change = pick(state, round);
      const started = victim.page
        .evaluate(([name, given]) => globalThis.vaultCall(name, given), [change.name, change.given] as const)
        .then(
          () => 'done',
          () => 'killed',
        );
      // From before the first read to well after the write, on a fast and on a busy machine.
      await Promise.race([started, new Promise((resolve) => setTimeout(resolve, Math.random() ** 2 * 90))]);
      await victim.kill();
      const told = await started;

      victim = await Victim.start(profile, script);
      const tried = [state.passphrase, change.after.passphrase];
      const { unreadable, ...found } = await victim.page.evaluate((all) => globalThis.vaultState(all), tried);
      expect(unreadable).toBe(0);
      const isBefore = JSON.stringify(sorted(found)) === JSON.stringify(sorted(state));
      // What was reported as written must be there; else either state will do, and nothing between.
      expect(sorted(found), `round ${round}: ${change.name}`).toEqual(
        sorted(isBefore && told !== 'done' ? state : change.after),
      );
      outcomes[isBefore ? 'before' : 'after'] += 1;
      state = found;
    }
    console.log(`${rounds} kills: ${outcomes.before} left the state before, ${outcomes.after} the state after`);
  } finally {
    await victim.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
