import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Outlook 2010 and older: can sign in no more at work accounts. */
export const outlook2010: Client = {
  id: 'outlook-2010',
  name: 'Outlook 2010 and older',
  also: ['Outlook 2007'],
  sends: true,
  work: 'dead',
  personal: 'dead',
  instead: 'other-app',
  source: {
    title: 'Microsoft Entra: app passwords',
    url: 'https://learn.microsoft.com/entra/identity/authentication/howto-mfa-app-passwords',
  },
  checkedOn,
  confidence: 'high',
};
