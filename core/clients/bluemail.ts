import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** BlueMail: what it can do is not verified at work accounts. */
export const bluemail: Client = {
  id: 'bluemail',
  name: 'BlueMail',
  sends: true,
  work: 'unverified',
  personal: 'unverified',
  instead: 'sign-in',
  source: null,
  checkedOn,
  confidence: 'low',
};
