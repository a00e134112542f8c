import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Sharp printer or scanner: signs in with OAuth at work accounts. */
export const sharpPrinter: Client = {
  id: 'sharp-printer',
  name: 'Sharp printer or scanner',
  also: ['MFP', 'scan to email'],
  sends: true,
  work: 'modern',
  personal: 'unverified',
  since: 'listed models',
  instead: 'firmware',
  source: null,
  checkedOn,
  confidence: 'medium',
};
