import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** WP Mail SMTP for WordPress: signs in with OAuth at work accounts. */
export const wpMailSmtp: Client = {
  id: 'wp-mail-smtp',
  name: 'WP Mail SMTP for WordPress',
  also: ['WordPress'],
  sends: true,
  work: 'modern',
  personal: 'unverified',
  since: 'Pro licence',
  instead: 'graph',
  source: { title: 'WP Mail SMTP documentation', url: 'https://wpmailsmtp.com/docs/' },
  checkedOn,
  confidence: 'high',
};
