import * as v from 'valibot';
import { ledgerSettings, usualSettings, type LedgerSettings } from '../core/passwords/policy';
import { browser } from './browser';
import { anySettings } from './codes-settings';
import { refuseNewer } from './database';
import { ledgerChanged } from './ledger-changes';

const key = 'ledgerSettings';

/** The person's settings of the ledger; the usual ones when nothing readable is stored. */
export async function readSettings(): Promise<LedgerSettings> {
  const stored = v.safeParse(ledgerSettings, (await browser.storage.local.get(key))[key]);
  return stored.success ? stored.output : usualSettings;
}

/**
 * Keeps the settings and tells every page. What only a newer Keytag can read stays as it is stored.
 *
 * @throws VaultReadOnly when a newer Keytag wrote the database.
 */
export async function writeSettings(settings: LedgerSettings): Promise<void> {
  await refuseNewer();
  const stored = v.safeParse(anySettings, (await browser.storage.local.get(key))[key]);
  await browser.storage.local.set({ [key]: { ...(stored.success ? stored.output : {}), ...settings } });
  ledgerChanged();
}
