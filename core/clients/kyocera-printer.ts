import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Kyocera printer or scanner: what it can do is not verified at work accounts. */
export const kyoceraPrinter: Client = {
  id: 'kyocera-printer',
  name: 'Kyocera printer or scanner',
  also: ['MFP', 'scan to email'],
  sends: true,
  work: 'unverified',
  personal: 'dead',
  instead: 'firmware',
  source: null,
  checkedOn,
  confidence: 'low',
};
