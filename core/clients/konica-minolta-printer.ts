import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Konica Minolta printer or scanner: what it can do is not verified at work accounts. */
export const konicaMinoltaPrinter: Client = {
  id: 'konica-minolta-printer',
  name: 'Konica Minolta printer or scanner',
  also: ['MFP', 'scan to email'],
  sends: true,
  work: 'unverified',
  personal: 'dead',
  instead: 'firmware',
  source: null,
  checkedOn,
  confidence: 'low',
};
