import { checkedOn, type Fact } from './fact';

/** People who may use text messages or calls are enabled for passkeys and asked to add one. */
export const passkeyAutoEnable: Fact = {
  id: 'passkey-auto-enable',
  source: {
    title: 'SMS and voice retirement in Microsoft Entra ID',
    url: 'https://learn.microsoft.com/entra/identity/authentication/concept-sms-voice-retirement',
    published: '2026-07-29',
  },
  checkedOn,
  confidence: 'high',
  date: '2026-09-01',
};
