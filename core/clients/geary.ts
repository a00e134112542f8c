import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Geary: what it can do is not verified at work accounts. */
export const geary: Client = {
  id: 'geary',
  name: 'Geary',
  also: ['GNOME Online Accounts'],
  sends: true,
  work: 'unverified',
  personal: 'unverified',
  instead: 'sign-in',
  source: null,
  checkedOn,
  confidence: 'low',
};
