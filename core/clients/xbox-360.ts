import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Xbox 360: can sign in no more at work accounts. */
export const xbox360: Client = {
  id: 'xbox-360',
  name: 'Xbox 360',
  also: ['console'],
  sends: false,
  work: 'dead',
  personal: 'device',
  instead: 'keep',
  source: { title: "Copy of Microsoft's app-password article", url: 'https://archive.md/5fRQS' },
  checkedOn,
  confidence: 'medium',
};
