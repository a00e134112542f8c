import { checkedOn, type Fact } from './fact';

/** The US cybersecurity agency CISA asks organisations to switch text messages, calls and email codes off. */
export const textAndVoiceOffAdvice: Fact = {
  id: 'text-and-voice-off-advice',
  source: {
    title: 'CISA SCuBA baseline for Microsoft Entra ID, MS.AAD.3.5v2',
    url: 'https://github.com/cisagov/ScubaGear/blob/main/PowerShell/ScubaGear/baselines/aad.md',
    published: '2026-08-20',
  },
  checkedOn,
  confidence: 'high',
};
