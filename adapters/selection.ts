import * as v from 'valibot';
import { browser } from './browser';

const key = 'selection';
const selectionSchema = v.pipe(v.array(v.string()), v.minLength(1));

/**
 * Keeps the ids of the entries that the person chose in the list, for the dashboard's `#backup/selected` to export. Ids are random
 * and name nothing; they lie in memory (`storage.session`, which pages cannot read) and in no address, and go with the browser.
 */
export async function keepSelection(ids: readonly string[]): Promise<void> {
  await browser.storage.session.set({ [key]: [...ids] });
}

/** The ids chosen last, in the order of the list; null when nothing is chosen. Some may name entries that are gone meanwhile. */
export async function readSelection(): Promise<readonly string[] | null> {
  const stored = v.safeParse(selectionSchema, (await browser.storage.session.get(key))[key]);
  return stored.success ? stored.output : null;
}

/** Forgets the choice: it was exported, or the person wants to export everything. */
export async function clearSelection(): Promise<void> {
  await browser.storage.session.remove(key);
}
