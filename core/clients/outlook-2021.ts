import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Outlook 2021 and 2024: signs in with OAuth at work accounts. */
export const outlook2021: Client = {
  id: 'outlook-2021',
  name: 'Outlook 2021 and 2024',
  also: ['Outlook 2024'],
  sends: true,
  work: 'modern',
  personal: 'unverified',
  instead: 'sign-in',
  source: null,
  checkedOn,
  confidence: 'low',
};
