import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** sendmail relay: what it can do is not verified at work accounts. */
export const sendmail: Client = {
  id: 'sendmail',
  name: 'sendmail relay',
  also: ['server'],
  sends: true,
  work: 'unverified',
  personal: 'dead',
  instead: 'relay',
  source: null,
  checkedOn,
  confidence: 'low',
};
