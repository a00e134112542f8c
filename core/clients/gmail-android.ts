import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Gmail app on Android: signs in with OAuth at work accounts. */
export const gmailAndroid: Client = {
  id: 'gmail-android',
  name: 'Gmail app on Android',
  also: ['Exchange account'],
  sends: false,
  work: 'modern',
  personal: 'modern',
  instead: 'update',
  source: null,
  checkedOn,
  confidence: 'medium',
};
