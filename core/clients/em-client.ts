import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** eM Client: what it can do is not verified at work accounts. */
export const emClient: Client = {
  id: 'em-client',
  name: 'eM Client',
  sends: true,
  work: 'unverified',
  personal: 'unverified',
  instead: 'sign-in',
  source: null,
  checkedOn,
  confidence: 'low',
};
