import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** fetchmail: what it can do is not verified at work accounts. */
export const fetchmail: Client = {
  id: 'fetchmail',
  name: 'fetchmail',
  sends: false,
  work: 'unverified',
  personal: 'unverified',
  instead: 'token-helper',
  source: null,
  checkedOn,
  confidence: 'low',
};
