import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Canon printer or scanner: signs in with OAuth at work accounts. */
export const canonPrinter: Client = {
  id: 'canon-printer',
  name: 'Canon printer or scanner',
  also: ['MFP', 'imageRUNNER', 'scan to email'],
  sends: true,
  work: 'modern',
  personal: 'unverified',
  since: 'newer firmware',
  instead: 'firmware',
  source: null,
  checkedOn,
  confidence: 'medium',
};
