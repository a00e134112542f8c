import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Nextcloud Mail: signs in with OAuth at work accounts. */
export const nextcloudMail: Client = {
  id: 'nextcloud-mail',
  name: 'Nextcloud Mail',
  also: ['server'],
  sends: true,
  work: 'modern',
  personal: 'unverified',
  instead: 'sign-in',
  source: { title: 'nextcloud/mail issue 8258', url: 'https://github.com/nextcloud/mail/issues/8258' },
  checkedOn,
  confidence: 'medium',
};
