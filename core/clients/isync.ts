import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** isync (mbsync): signs in with OAuth at work accounts. */
export const isync: Client = {
  id: 'isync',
  name: 'isync (mbsync)',
  also: ['mbsync'],
  sends: false,
  work: 'modern',
  personal: 'modern',
  instead: 'token-helper',
  source: null,
  checkedOn,
  confidence: 'medium',
};
