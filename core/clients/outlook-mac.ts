import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Outlook for Mac: signs in with OAuth at work accounts. */
export const outlookMac: Client = {
  id: 'outlook-mac',
  name: 'Outlook for Mac',
  also: ['macOS'],
  sends: true,
  work: 'modern',
  personal: 'modern',
  since: '2019',
  instead: 'sign-in',
  source: null,
  checkedOn,
  confidence: 'medium',
};
