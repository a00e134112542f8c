import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** imapsync: signs in with OAuth at work accounts. */
export const imapsync: Client = {
  id: 'imapsync',
  name: 'imapsync',
  also: ['migration'],
  sends: false,
  work: 'modern',
  personal: 'modern',
  instead: 'token-helper',
  source: { title: 'imapsync issue 368', url: 'https://github.com/imapsync/imapsync/issues/368' },
  checkedOn,
  confidence: 'medium',
};
