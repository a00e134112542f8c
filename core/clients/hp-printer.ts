import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** HP printer or scanner: what it can do is not verified at work accounts. */
export const hpPrinter: Client = {
  id: 'hp-printer',
  name: 'HP printer or scanner',
  also: ['MFP', 'scan to email'],
  sends: true,
  work: 'unverified',
  personal: 'dead',
  instead: 'firmware',
  source: null,
  checkedOn,
  confidence: 'low',
};
