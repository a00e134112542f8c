import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** KMail: what it can do is not verified at work accounts. */
export const kmail: Client = {
  id: 'kmail',
  name: 'KMail',
  also: ['Akonadi', 'KDE'],
  sends: true,
  work: 'unverified',
  personal: 'unverified',
  instead: 'token-helper',
  source: null,
  checkedOn,
  confidence: 'low',
};
