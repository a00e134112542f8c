import { toHex } from '../bytes/hex';
import type { NewEntry } from '../otp/entry';

/** What can differ between two accounts, in the order in which it is told. */
const differing = ['secret', 'issuer', 'label', 'digits', 'period', 'algorithm', 'pin'] as const;
export type Difference = (typeof differing)[number];

/** In what an account of a file differs from the one that is there. A file that says nothing of a PIN does not differ in it. */
export function differencesOf(mine: NewEntry, theirs: NewEntry): readonly Difference[] {
  return differing.filter((what) => {
    if (what === 'secret') return toHex(mine.secret) !== toHex(theirs.secret);
    if (what === 'pin') return theirs.pin !== undefined && mine.pin !== theirs.pin;
    return mine[what] !== theirs[what];
  });
}
