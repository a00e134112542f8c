import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Epson printer or scanner: signs in with OAuth at work accounts. */
export const epsonPrinter: Client = {
  id: 'epson-printer',
  name: 'Epson printer or scanner',
  also: ['MFP', 'scan to email'],
  sends: true,
  work: 'modern',
  personal: 'unverified',
  since: 'current firmware',
  instead: 'firmware',
  source: null,
  checkedOn,
  confidence: 'medium',
};
