import * as v from 'valibot';
import { codesSettings, usualCodesSettings, type CodesSettings } from '../core/otp/codes-settings';
import { browser } from './browser';

const key = 'codesSettings';
/** Settings of any Keytag, by name. */
export const anySettings = v.record(
  v.string(),
  v.custom<unknown>(() => true),
);

/** The person's settings of the codes; the usual ones when nothing readable is stored. */
export async function readCodesSettings(): Promise<CodesSettings> {
  const stored = v.safeParse(codesSettings, (await browser.storage.local.get(key))[key]);
  return stored.success ? stored.output : usualCodesSettings;
}

/** Keeps a change; the rest stays as it is stored, what only a newer Keytag can read too. */
export async function changeCodesSettings(change: Partial<CodesSettings>): Promise<void> {
  const stored = v.safeParse(anySettings, (await browser.storage.local.get(key))[key]);
  await browser.storage.local.set({ [key]: { ...(stored.success ? stored.output : {}), ...change } });
}

/** Calls back with the settings after each change, made here or by another page. Returns the way to stop. */
export function watchCodesSettings(callback: (settings: CodesSettings) => void): () => void {
  const tell = async () => callback(await readCodesSettings());
  const onChanged = (changes: object, area: string) => {
    if (area === 'local' && key in changes) void tell();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
