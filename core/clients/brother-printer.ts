import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Brother printer or scanner: what it can do is not verified at work accounts. */
export const brotherPrinter: Client = {
  id: 'brother-printer',
  name: 'Brother printer or scanner',
  also: ['MFP', 'scan to email'],
  sends: true,
  work: 'unverified',
  personal: 'dead',
  instead: 'firmware',
  source: null,
  checkedOn,
  confidence: 'low',
};
