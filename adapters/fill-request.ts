import * as v from 'valibot';
import { browser } from './browser';

/** The person asked for a fill by menu or key; the popup does it. */
export interface FillRequest {
  readonly tabId: number;
  /** Epoch ms. */
  readonly at: number;
}

/** The key in `storage.session`: in memory only, out of reach for content scripts. */
const item = 'fillRequest';

/** After a minute nobody waits for it any more: ms. It is long enough to unlock the vault first. */
const lifetime = 60_000;

const schema = v.strictObject({ tabId: v.pipe(v.number(), v.safeInteger()), at: v.number() });

/** Keeps one request; a later one takes its place. */
export async function putFillRequest(request: FillRequest): Promise<void> {
  await browser.storage.session.set({ [item]: request });
}

/** The request that waits, removed: it is done once. Null when there is none, or when it is old. */
export async function takeFillRequest(now: number): Promise<FillRequest | null> {
  const stored = v.safeParse(schema, (await browser.storage.session.get(item))[item]);
  await browser.storage.session.remove(item);
  const age = stored.success ? now - stored.output.at : -1;
  return stored.success && age >= 0 && age < lifetime ? stored.output : null;
}
