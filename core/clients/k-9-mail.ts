import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** K-9 Mail: signs in with OAuth at work accounts. */
export const k9Mail: Client = {
  id: 'k-9-mail',
  name: 'K-9 Mail',
  also: ['K9', 'Android'],
  sends: true,
  work: 'modern',
  personal: 'modern',
  since: '6.201 (2022), personal 6.200',
  instead: 'sign-in',
  source: { title: 'Thunderbird for Android changelog', url: 'https://github.com/thunderbird/thunderbird-android' },
  checkedOn,
  confidence: 'high',
};
