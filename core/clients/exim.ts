import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Exim relay: what it can do is not verified at work accounts. */
export const exim: Client = {
  id: 'exim',
  name: 'Exim relay',
  also: ['server'],
  sends: true,
  work: 'unverified',
  personal: 'dead',
  instead: 'relay',
  source: null,
  checkedOn,
  confidence: 'low',
};
