import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** FusionAuth: knows passwords only at work accounts. */
export const fusionauth: Client = {
  id: 'fusionauth',
  name: 'FusionAuth',
  also: ['server'],
  sends: true,
  work: 'send-only',
  personal: 'dead',
  instead: 'relay',
  source: null,
  checkedOn,
  confidence: 'medium',
};
