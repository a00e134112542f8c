import * as v from 'valibot';
import { ledgerSettings, usualSettings, type LedgerSettings } from '../core/passwords/policy';
import { browser } from './browser';
import { refuseNewer } from './database';
import { ledgerChanged } from './ledger-changes';

const key = 'ledgerSettings';

/** The person's settings of the ledger; the usual ones when nothing readable is stored. */
export async function readSettings(): Promise<LedgerSettings> {
  const stored = v.safeParse(ledgerSettings, (await browser.storage.local.get(key))[key]);
  return stored.success ? stored.output : usualSettings;
}

/**
 * Keeps the settings and tells every page.
 *
 * @throws VaultReadOnly when a newer Keytag wrote the database.
 */
export async function writeSettings(settings: LedgerSettings): Promise<void> {
  await refuseNewer();
  await browser.storage.local.set({ [key]: settings });
  ledgerChanged();
}
