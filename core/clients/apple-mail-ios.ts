import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Apple Mail on iPhone and iPad: signs in with OAuth at work accounts. */
export const appleMailIos: Client = {
  id: 'apple-mail-ios',
  name: 'Apple Mail on iPhone and iPad',
  also: ['iOS Mail', 'iPadOS'],
  sends: false,
  work: 'modern',
  personal: 'modern',
  since: 'iOS 11',
  instead: 'sign-in',
  source: {
    title: 'Microsoft and Apple on modern authentication for iOS',
    url: 'https://techcommunity.microsoft.com/t5/exchange-team-blog/ba-p/3513846',
  },
  checkedOn,
  confidence: 'high',
};
