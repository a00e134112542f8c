import { appPasswordNaming } from '../facts/app-password-naming';
import { appPasswordsBypassMfa } from '../facts/app-passwords-bypass-mfa';
import { untrackedNames } from '../passwords/reconcile';
import { defineCheck, notApplicable, pass } from './check';

/** An app password that the ledger does not know: whose client it is, and whether it is the person's own, is open. */
export const appPasswordUntracked = defineCheck({
  id: 'app-password-untracked',
  reads: ['appPasswords', 'trackedAppPasswords'],
  severity: 'high',
  basis: 'advice',
  source: [appPasswordsBypassMfa, appPasswordNaming],
  judge({ appPasswords, trackedAppPasswords }) {
    if (appPasswords.length === 0) return notApplicable;
    if (trackedAppPasswords === null) return { outcome: 'needs-review', count: appPasswords.length };
    const names = appPasswords.map(({ name }) => name);
    const count = untrackedNames(names, trackedAppPasswords).length;
    return count > 0 ? { outcome: 'fail', count } : pass;
  },
});
