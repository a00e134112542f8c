import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** UPS or network device: what it can do is not verified at work accounts. */
export const ups: Client = {
  id: 'ups',
  name: 'UPS or network device',
  also: ['APC', 'alert mail'],
  sends: true,
  work: 'unverified',
  personal: 'dead',
  instead: 'relay',
  source: null,
  checkedOn,
  confidence: 'low',
};
