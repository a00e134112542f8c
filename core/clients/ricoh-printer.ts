import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Ricoh printer or scanner: signs in with OAuth at work accounts. */
export const ricohPrinter: Client = {
  id: 'ricoh-printer',
  name: 'Ricoh printer or scanner',
  also: ['MFP', 'scan to email'],
  sends: true,
  work: 'modern',
  personal: 'unverified',
  since: 'newer models',
  instead: 'firmware',
  source: { title: 'Microsoft Learn answers 5647542', url: 'https://learn.microsoft.com/answers/questions/5647542' },
  checkedOn,
  confidence: 'medium',
};
