import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Windows Mail and Calendar: can sign in no more at work accounts. */
export const windowsMail: Client = {
  id: 'windows-mail',
  name: 'Windows Mail and Calendar',
  also: ['Windows 10 Mail'],
  sends: false,
  work: 'dead',
  personal: 'dead',
  instead: 'other-app',
  source: {
    title: 'Windows Mail stops working on December 31, 2024',
    url: 'https://www.neowin.net/news/windows-mail-will-stop-working-on-december-31-2024/',
  },
  checkedOn,
  confidence: 'high',
};
