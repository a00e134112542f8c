import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Outlook 2019: signs in with OAuth at work accounts. */
export const outlook2019: Client = {
  id: 'outlook-2019',
  name: 'Outlook 2019',
  sends: true,
  work: 'modern',
  personal: 'unverified',
  instead: 'sign-in',
  source: null,
  checkedOn,
  confidence: 'medium',
};
