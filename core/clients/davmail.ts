import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** DavMail: signs in with OAuth at work accounts. */
export const davmail: Client = {
  id: 'davmail',
  name: 'DavMail',
  also: ['gateway'],
  sends: true,
  work: 'modern',
  personal: 'modern',
  since: '5.0.0 (2018)',
  instead: 'graph',
  source: { title: 'DavMail release notes', url: 'https://github.com/mguessan/davmail/blob/master/RELEASE-NOTES.md' },
  checkedOn,
  confidence: 'high',
};
