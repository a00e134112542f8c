import { personalSmsPhaseOut } from '../facts/personal-sms-phase-out';
import { smsVoiceEnd } from '../facts/sms-voice-end';
import type { AccountKind, Cloud } from '../microsoft-account';
import { defineCheck, notApplicable, pass } from './check';
import { isPhone, isUnknown, isUsable } from './method-groups';

/** Nothing but text messages and calls confirms a sign-in. */
export const textOrVoiceOnly = defineCheck({
  id: 'text-or-voice-only',
  reads: ['accountKind', 'cloud', 'list', 'methods', 'today'],
  severity: 'critical',
  basis: 'microsoft',
  source: [smsVoiceEnd, personalSmsPhaseOut],
  judge({ accountKind, cloud, list, methods, today }) {
    if (methods.length === 0) return notApplicable;
    const usable = methods.filter(isUsable);
    if (usable.some((method) => !isPhone(method))) return pass;
    const variant = variantFor(accountKind, cloud, today);
    const open = list === 'partial' || methods.some(isUnknown);
    if (usable.length === 0) return open ? { outcome: 'needs-review', ...variant } : notApplicable;
    return { outcome: open ? 'needs-review' : 'fail', count: usable.length, ...variant };
  },
});

/** The end of texts and calls is announced for work accounts in the public cloud only (facts/microsoft.md 4.3). */
function variantFor(accountKind: AccountKind, cloud: Cloud, today: string): { variant?: string } {
  if (accountKind === 'personal') return { variant: 'personal' };
  if (cloud !== 'public') return { variant: 'other_cloud' };
  return today >= smsVoiceEnd.date! ? { variant: 'ended' } : {};
}
