import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Apple Mail on Mac: signs in with OAuth at work accounts. */
export const appleMailMacos: Client = {
  id: 'apple-mail-macos',
  name: 'Apple Mail on Mac',
  also: ['macOS Mail'],
  sends: true,
  work: 'modern',
  personal: 'modern',
  since: 'macOS 10.14',
  instead: 'sign-in',
  source: null,
  checkedOn,
  confidence: 'medium',
};
