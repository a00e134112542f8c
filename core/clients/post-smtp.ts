import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Post SMTP for WordPress: signs in with OAuth at work accounts. */
export const postSmtp: Client = {
  id: 'post-smtp',
  name: 'Post SMTP for WordPress',
  also: ['WordPress'],
  sends: true,
  work: 'modern',
  personal: 'unverified',
  since: 'paid version',
  instead: 'graph',
  source: null,
  checkedOn,
  confidence: 'medium',
};
