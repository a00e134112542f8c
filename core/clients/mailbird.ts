import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Mailbird: what it can do is not verified at work accounts. */
export const mailbird: Client = {
  id: 'mailbird',
  name: 'Mailbird',
  sends: true,
  work: 'unverified',
  personal: 'unverified',
  instead: 'sign-in',
  source: null,
  checkedOn,
  confidence: 'low',
};
