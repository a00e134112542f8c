import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** FairEmail: signs in with OAuth at work accounts. */
export const fairemail: Client = {
  id: 'fairemail',
  name: 'FairEmail',
  also: ['Android'],
  sends: true,
  work: 'modern',
  personal: 'modern',
  instead: 'sign-in',
  source: { title: 'FairEmail questions, 14 and 139', url: 'https://github.com/M66B/FairEmail/blob/master/FAQ.md' },
  checkedOn,
  confidence: 'high',
};
