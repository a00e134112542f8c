import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Mailspring: signs in with OAuth at work accounts. */
export const mailspring: Client = {
  id: 'mailspring',
  name: 'Mailspring',
  sends: true,
  work: 'modern',
  personal: 'modern',
  instead: 'sign-in',
  source: { title: 'Mailspring community, topic 14394', url: 'https://community.getmailspring.com/t/14394' },
  checkedOn,
  confidence: 'medium',
};
