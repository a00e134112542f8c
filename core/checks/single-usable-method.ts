import { severalMethods } from '../facts/several-methods';
import { defineCheck, notApplicable, pass } from './check';
import { isUnknown, isUsable } from './method-groups';

/** One method only: who loses it is locked out. */
export const singleUsableMethod = defineCheck({
  id: 'single-usable-method',
  reads: ['list', 'methods'],
  severity: 'high',
  basis: 'microsoft',
  source: [severalMethods],
  judge({ list, methods }) {
    if (methods.length === 0) return notApplicable;
    const usable = methods.filter(isUsable).length;
    if (usable > 1) return pass;
    if (list === 'partial' || methods.some(isUnknown)) return { outcome: 'needs-review' };
    // None at all is the matter of recovery-only-methods.
    return usable === 1 ? { outcome: 'fail' } : notApplicable;
  },
});
