import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** msmtp: signs in with OAuth at work accounts. */
export const msmtp: Client = {
  id: 'msmtp',
  name: 'msmtp',
  sends: true,
  work: 'modern',
  personal: 'modern',
  since: '1.8.13',
  instead: 'token-helper',
  source: { title: 'msmtp news', url: 'https://github.com/marlam/msmtp/blob/master/NEWS' },
  checkedOn,
  confidence: 'high',
};
