import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Samsung Email: signs in with OAuth at work accounts. */
export const samsungEmail: Client = {
  id: 'samsung-email',
  name: 'Samsung Email',
  also: ['Android'],
  sends: false,
  work: 'modern',
  personal: 'unverified',
  instead: 'update',
  source: null,
  checkedOn,
  confidence: 'medium',
};
