import type { Entry, NewEntry } from './entry';

/** Issuers under which Microsoft's own accounts are kept: the name in Microsoft's QR codes, and what people type by hand. */
const family = ['azure', 'entra', 'hotmail', 'live.com', 'microsoft', 'office 365', 'office365', 'outlook'];

const folded = (text: string) => text.normalize('NFKC').trim().toLowerCase();

/** Whether an entry's name says that it is for a Microsoft account. */
export function isMicrosofts(entry: NewEntry): boolean {
  // An entry without an issuer can still say "Microsoft" in its label, as in "Microsoft account (a@b.example)".
  const name = folded(entry.issuer === '' ? entry.label : entry.issuer);
  return family.some((word) => name.includes(word));
}

/** Whether the label is this account's name, alone or after a tenant's name ("Contoso:ada@contoso.example"). */
function names(entry: Entry, account: string): boolean {
  const label = folded(entry.label);
  const wanted = folded(account);
  return (
    label === wanted || label.endsWith(`:${wanted}`) || label.endsWith(` ${wanted}`) || label.includes(`(${wanted})`)
  );
}

/**
 * The one time-based entry that belongs to the account that a Microsoft sign-in page names; null when none or several do.
 * Without a name on the page it must be the only Microsoft entry there is.
 */
export function microsoftEntryFor(entries: readonly Entry[], account: string | null): Entry | null {
  const candidates = entries.filter((entry) => entry.type === 'totp' && isMicrosofts(entry));
  const fitting = account === null ? candidates : candidates.filter((entry) => names(entry, account));
  return fitting.length === 1 ? fitting[0]! : null;
}
