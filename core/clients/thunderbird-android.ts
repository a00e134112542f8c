import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Thunderbird for Android: signs in with OAuth at work accounts. */
export const thunderbirdAndroid: Client = {
  id: 'thunderbird-android',
  name: 'Thunderbird for Android',
  also: ['Mozilla'],
  sends: true,
  work: 'modern',
  personal: 'modern',
  since: 'first version',
  instead: 'sign-in',
  source: { title: 'Thunderbird for Android changelog', url: 'https://github.com/thunderbird/thunderbird-android' },
  checkedOn,
  confidence: 'high',
};
