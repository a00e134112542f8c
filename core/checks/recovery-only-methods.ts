import { emailIsRecoveryOnly } from '../facts/email-is-recovery-only';
import { defineCheck, pass } from './check';
import { isNoSignInMethod, isUnknown } from './method-groups';

/** Nothing beyond a password, an email address and security questions: no sign-in can be confirmed. */
export const recoveryOnlyMethods = defineCheck({
  id: 'recovery-only-methods',
  reads: ['list', 'methods'],
  severity: 'high',
  basis: 'microsoft',
  source: [emailIsRecoveryOnly],
  judge({ list, methods }) {
    if (methods.some((method) => !isNoSignInMethod(method) && !isUnknown(method))) return pass;
    // A personal account's email address does confirm sign-ins, the rule is Entra's: personal pages are partial lists.
    const open = list === 'partial' || methods.some(isUnknown);
    return { outcome: open ? 'needs-review' : 'fail' };
  },
});
