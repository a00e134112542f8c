import { smsVoiceEnd } from '../facts/sms-voice-end';
import { telephonyRanksLow } from '../facts/telephony-ranks-low';
import { defineCheck, notApplicable, pass } from './check';
import type { MethodKind } from './snapshot';

const phones: readonly MethodKind[] = ['phone-mobile', 'phone-alternate', 'phone-office'];

/** Sign-ins are confirmed by text message or call unless another method is chosen each time. */
export const defaultMethodIsPhone = defineCheck({
  id: 'default-method-is-phone',
  reads: ['defaultMethod', 'methods'],
  severity: 'high',
  basis: 'advice',
  source: [telephonyRanksLow, smsVoiceEnd],
  judge({ defaultMethod, methods }) {
    const kind = defaultMethod?.kind ?? methods.find(({ isDefault }) => isDefault)?.kind;
    if (kind === undefined) return notApplicable;
    if (kind === 'unknown') return { outcome: 'needs-review' };
    if (!phones.includes(kind)) return pass;
    // Microsoft picks the best method itself; the phone is asked only where that one cannot be used.
    if (defaultMethod?.systemPreferred) return { outcome: 'fail', variant: 'fall_back', severity: 'medium' };
    return { outcome: 'fail' };
  },
});
