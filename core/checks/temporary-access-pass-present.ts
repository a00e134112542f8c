import { temporaryAccessPassLifetime } from '../facts/temporary-access-pass-lifetime';
import { defineCheck, notApplicable, pass } from './check';
import { isUnknown } from './method-groups';

/** A pass that an admin made for a short time is still there. */
export const temporaryAccessPassPresent = defineCheck({
  id: 'temporary-access-pass-present',
  reads: ['list', 'methods'],
  severity: 'medium',
  basis: 'microsoft',
  source: [temporaryAccessPassLifetime],
  judge({ list, methods }) {
    // Whether it is still meant to be used is not on the page.
    if (methods.some(({ kind }) => kind === 'temporary-access-pass')) return { outcome: 'needs-review' };
    if (methods.some(isUnknown)) return { outcome: 'needs-review', variant: 'unread' };
    return list === 'full' ? pass : notApplicable;
  },
});
