import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Xerox or Fujifilm printer or scanner: signs in with OAuth at work accounts. */
export const xeroxPrinter: Client = {
  id: 'xerox-printer',
  name: 'Xerox or Fujifilm printer or scanner',
  also: ['MFP', 'scan to email'],
  sends: true,
  work: 'modern',
  personal: 'unverified',
  since: 'newer models',
  instead: 'firmware',
  source: null,
  checkedOn,
  confidence: 'medium',
};
