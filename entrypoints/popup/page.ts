import { activeTab, isPopup, tabNow, type PageTab } from '../../adapters/active-tab';
import type { FillRequest } from '../../adapters/fill-request';
import { readCodesSettings } from '../../adapters/codes-settings';
import { lookForFields, writeCode } from '../../adapters/scripting';
import { codeClock } from '../../components/codes/code-clock';
import { codeAt, stepEndsAt } from '../../core/otp/code';
import type { Entry } from '../../core/otp/entry';
import { frameFor } from '../../core/sites/frame';
import { entriesOf, matchOf } from '../../core/sites/match';
import { siteOf, type NoSite, type Site } from '../../core/sites/site';
import { VaultLocked } from '../../core/vault/errors';
import type { Vault } from '../../core/vault/vault';

/** The page in front of the person. */
export interface OpenPage {
  readonly tab: PageTab | null;
  readonly site: Site | null;
  /** Why nothing can be filled there; null when it can. */
  readonly why: NoSite | null;
}

/** What became of a fill; every one but `filled` has its sentence in `fill.*`. */
export type FillOutcome = 'filled' | 'no_field' | 'changed' | 'refused' | 'pin' | 'no_page' | 'not_https' | 'no_owner';

/** A code with less than this left (ms) would be refused by the time it is sent. */
const least = 2000;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * The page in front of the person; null where there is none that this window could fill: a window of its own. In the popup a tab
 * without an address is one of the browser's own pages. A request names the tab itself.
 */
export async function lookAtPage(request: FillRequest | null): Promise<OpenPage | null> {
  const tab = request ? await tabNow(request.tabId) : await activeTab();
  if (!tab) return isPopup() ? { tab: null, site: null, why: 'no-page' } : null;
  if (tab.url.startsWith(location.origin)) return null;
  const found = siteOf(tab.url);
  return found.ok ? { tab, site: found.site, why: null } : { tab, site: null, why: found.why };
}

/** The ids of the entries that come first on the site, in order. */
export function firstOn(site: Site, entries: readonly Entry[]): readonly string[] {
  const { own, likely } = entriesOf(entries, site);
  return [...own, ...likely].map(({ id }) => id);
}

/** The one entry that belongs to the site; null when none or several do. */
export function onlyOne(site: Site, entries: readonly Entry[]): Entry | null {
  const { own } = entriesOf(entries, site);
  return own.length === 1 ? own[0]! : null;
}

/** Whether the person said that the entry belongs to the site: only then a code is filled without asking. */
export function belongs(entry: Entry, site: Site): boolean {
  return matchOf(entry, site) === 'own';
}

/** Keeps the person's word that an entry belongs to a site. */
export async function adopt(vault: Vault, entry: Entry, site: Site): Promise<void> {
  await vault.change(entry.id, (now) => ({ ...now, sites: [...new Set([...(now.sites ?? []), site.domain])] }));
}

/**
 * Fills the code of an entry into the page. The code is made only after a frame of the same site has a field for it, and leaves only
 * while the tab is still at the site, for the very document that answered.
 *
 * @throws VaultLocked, VaultReadOnly
 */
export async function fillPage(vault: Vault, entry: Entry, page: OpenPage, waits: () => void): Promise<FillOutcome> {
  const { tab, site } = page;
  if (!tab || !site) return whyNot(page);
  const length = codeAt(entry, codeClock())?.length;
  if (length === undefined) return 'pin';
  const frames = await lookForFields(tab.id, length);
  if (!frames) return (await isStillAt(tab.id, site)) ? 'no_page' : 'changed';
  const frame = frameFor(frames, site);
  if (!frame) return 'no_field';
  await freshStep(entry, waits);
  if (!(await isStillAt(tab.id, site))) return 'changed';
  // Locked while the next step was awaited: the entry still lies in this page, and gives no more codes.
  if ((await vault.status()).state !== 'unlocked') throw new VaultLocked();
  const { submitAfterFill } = await readCodesSettings();
  const code = await takeCode(vault, entry);
  if (code === null) return 'pin';
  const done = await writeCode(tab.id, frame, code, submitAfterFill);
  if (done !== 'filled') {
    // Only where nothing was typed: a page that empties its boxes may have sent what stood in them.
    if (done === 'gone' && entry.type === 'hotp') await giveBack(vault, entry.id, code).catch(() => null);
    return done === 'refused' ? 'refused' : 'changed';
  }
  // A use that can't be counted, in a vault that is read-only or was just locked, is no failed fill.
  if (entry.type !== 'hotp') await vault.change(entry.id, used).catch(() => null);
  return 'filled';
}

/** Why nothing can be filled into a page without a site. */
export function whyNot({ why }: OpenPage): 'not_https' | 'no_owner' | 'no_page' {
  return why === 'not-https' ? 'not_https' : why === 'no-owner' ? 'no_owner' : 'no_page';
}

async function isStillAt(tabId: number, site: Site): Promise<boolean> {
  const tab = await tabNow(tabId);
  const at = tab ? siteOf(tab.url) : null;
  return at?.ok === true && at.site.domain === site.domain;
}

async function freshStep(entry: Entry, waits: () => void): Promise<void> {
  const left = entry.type === 'hotp' ? least : stepEndsAt(entry, codeClock()) - codeClock();
  if (left >= least) return;
  waits();
  await pause(left + 50);
}

const used = (entry: Entry): Entry => ({ ...entry, usedAt: Date.now(), uses: entry.uses + 1 });

/** The code to type. A counter is moved on in the same change: no two pages are given one code of it (RFC 4226 section 7.2). */
async function takeCode(vault: Vault, entry: Entry): Promise<string | null> {
  if (entry.type !== 'hotp') return codeAt(entry, codeClock());
  let code: string | null = null;
  await vault.change(entry.id, (now) => {
    code = codeAt(now, codeClock());
    return used({ ...now, counter: BigInt.asUintN(64, now.counter + 1n) });
  });
  return code;
}

/** A code that no page saw is the next one again, unless the one after it was taken meanwhile. */
async function giveBack(vault: Vault, id: string, code: string): Promise<void> {
  await vault.change(id, (now) => {
    const before = { ...now, counter: BigInt.asUintN(64, now.counter - 1n) };
    return codeAt(before, codeClock()) === code ? { ...before, uses: now.uses - 1 } : now;
  });
}
