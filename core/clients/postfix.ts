import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Postfix relay: signs in with OAuth at work accounts. */
export const postfix: Client = {
  id: 'postfix',
  name: 'Postfix relay',
  also: ['server', 'sasl-xoauth2'],
  sends: true,
  work: 'modern',
  personal: 'modern',
  instead: 'token-helper',
  source: { title: 'tarickb/sasl-xoauth2', url: 'https://github.com/tarickb/sasl-xoauth2' },
  checkedOn,
  confidence: 'high',
};
