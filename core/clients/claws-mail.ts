import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Claws Mail: what it can do is not verified at work accounts. */
export const clawsMail: Client = {
  id: 'claws-mail',
  name: 'Claws Mail',
  sends: true,
  work: 'unverified',
  personal: 'unverified',
  instead: 'token-helper',
  source: null,
  checkedOn,
  confidence: 'low',
};
