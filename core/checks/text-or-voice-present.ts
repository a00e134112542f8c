import { smsVoiceEnd } from '../facts/sms-voice-end';
import { textAndVoiceOffAdvice } from '../facts/text-and-voice-off-advice';
import { defineCheck, notApplicable, pass } from './check';
import { isPhone, isUnknown, isUsable } from './method-groups';

/** Text messages or calls stand beside stronger methods and weaken them. */
export const textOrVoicePresent = defineCheck({
  id: 'text-or-voice-present',
  reads: ['list', 'methods'],
  severity: 'medium',
  basis: 'advice',
  source: [textAndVoiceOffAdvice, smsVoiceEnd],
  judge({ list, methods }) {
    const phones = methods.filter(isPhone).length;
    const unread = methods.some(isUnknown);
    if (phones === 0) {
      if (unread) return { outcome: 'needs-review' };
      return list === 'full' ? pass : notApplicable;
    }
    const stronger = methods.some((method) => isUsable(method) && !isPhone(method));
    if (stronger) return { outcome: 'fail', count: phones };
    // Phones alone are the matter of text-or-voice-only.
    return unread ? { outcome: 'needs-review' } : notApplicable;
  },
});
