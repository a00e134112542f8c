import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Outlook 2013: signs in with OAuth at work accounts. */
export const outlook2013: Client = {
  id: 'outlook-2013',
  name: 'Outlook 2013',
  sends: true,
  work: 'modern',
  personal: 'dead',
  instead: 'other-app',
  source: {
    title: 'Microsoft Entra: app passwords',
    url: 'https://learn.microsoft.com/entra/identity/authentication/howto-mfa-app-passwords',
  },
  checkedOn,
  confidence: 'medium',
};
