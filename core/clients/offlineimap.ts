import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** OfflineIMAP3: signs in with OAuth at work accounts. */
export const offlineimap: Client = {
  id: 'offlineimap',
  name: 'OfflineIMAP3',
  sends: false,
  work: 'modern',
  personal: 'modern',
  instead: 'token-helper',
  source: { title: 'OfflineIMAP3', url: 'https://github.com/OfflineIMAP/offlineimap3' },
  checkedOn,
  confidence: 'high',
};
