import { checkedOn, type Fact } from './fact';

/** Microsoft's own text messages and calls end for work and school accounts, also for password reset. */
export const smsVoiceEnd: Fact = {
  id: 'sms-voice-end',
  source: {
    title: 'SMS and voice retirement in Microsoft Entra ID',
    url: 'https://learn.microsoft.com/entra/identity/authentication/concept-sms-voice-retirement',
    published: '2026-07-29',
  },
  checkedOn,
  confidence: 'high',
  date: '2027-02-01',
};
