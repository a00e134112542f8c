import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Synology NAS notifications: what it can do is not verified at work accounts. */
export const synology: Client = {
  id: 'synology',
  name: 'Synology NAS notifications',
  also: ['NAS'],
  sends: true,
  work: 'unverified',
  personal: 'dead',
  instead: 'relay',
  source: null,
  checkedOn,
  confidence: 'low',
};
