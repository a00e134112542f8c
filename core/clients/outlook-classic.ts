import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Outlook for Microsoft 365 (classic): signs in with OAuth at work accounts. */
export const outlookClassic: Client = {
  id: 'outlook-classic',
  name: 'Outlook for Microsoft 365 (classic)',
  also: ['Office 365'],
  sends: true,
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
