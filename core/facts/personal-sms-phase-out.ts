import { checkedOn, type Fact } from './fact';

/** Text-message codes for personal accounts are being phased out. */
export const personalSmsPhaseOut: Fact = {
  id: 'personal-sms-phase-out',
  source: {
    title: 'Microsoft is phasing out SMS codes for personal accounts',
    url: 'https://malwaretips.com/threads/microsoft-phasing-out-sms-authentication-codes-for-personal-accounts-in-favor-of-passkeys.141497/',
    published: null,
  },
  checkedOn,
  confidence: 'medium',
};
