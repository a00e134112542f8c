import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Outlook for iOS and Android: signs in with OAuth at work accounts. */
export const outlookMobile: Client = {
  id: 'outlook-mobile',
  name: 'Outlook for iOS and Android',
  also: ['phone'],
  sends: false,
  work: 'modern',
  personal: 'modern',
  instead: 'sign-in',
  source: {
    title: 'Deprecation of Basic authentication in Exchange Online',
    url: 'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online',
  },
  checkedOn,
  confidence: 'high',
};
