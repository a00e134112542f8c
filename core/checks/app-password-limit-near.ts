import { appPasswordLimit } from '../facts/app-password-limit';
import { defineCheck, notApplicable, pass } from './check';
import { isUnknown } from './method-groups';

/** Our own margin before Microsoft's limit: time to tidy up before a new one is refused. */
const margin = 5;

/** So many app passwords that the next ones may be refused. */
export const appPasswordLimitNear = defineCheck({
  id: 'app-password-limit-near',
  reads: ['accountKind', 'appPasswords', 'methods'],
  severity: 'medium',
  basis: 'microsoft',
  source: [appPasswordLimit],
  judge({ accountKind, appPasswords, methods }) {
    const count = appPasswords.length;
    // No limit is known for personal accounts (facts/microsoft.md 2.6).
    if (count === 0 || accountKind === 'personal') return notApplicable;
    const near = appPasswordLimit.limit! - margin;
    if (count >= near) return { outcome: 'fail', count };
    const unread = methods.filter(isUnknown).length;
    return count + unread >= near ? { outcome: 'needs-review', count } : pass;
  },
});
