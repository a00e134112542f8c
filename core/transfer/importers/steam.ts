import type { NewEntry } from '../../otp/entry';
import { eachEntry } from '../each-entry';
import { entryOf, recordOf } from '../entry-of';
import { base64Field, field, hasFields, isRecord } from '../fields';
import { Rejection } from '../rejection';
import type { Importer } from '../types';

function entryOfAccount(item: unknown): NewEntry {
  const account = recordOf(item);
  const secret = base64Field(account['shared_secret']);
  if (secret === null) throw new Rejection('Its shared secret is not base64.');
  return entryOf({ type: 'steam', issuer: 'Steam', label: account['account_name'], secret });
}

/** The app keeps several accounts by their Steam id, older versions one alone. */
function accountsOf(json: unknown): readonly unknown[] {
  const accounts = field(json, 'accounts');
  return isRecord(accounts) ? Object.values(accounts) : [json];
}

/** Steam Guard: `maFile` of the desktop tool and `Steamguard` files of the app. */
export const steam: Importer = {
  id: 'steam',
  label: 'Steam',
  recognise: ({ json }) => isRecord(json) && accountsOf(json).some((account) => hasFields(account, 'shared_secret')),
  open: async ({ json }) => ({ locked: false, imported: eachEntry(accountsOf(json), entryOfAccount) }),
};
