import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** QNAP NAS notifications: signs in with OAuth at work accounts. */
export const qnap: Client = {
  id: 'qnap',
  name: 'QNAP NAS notifications',
  also: ['NAS'],
  sends: true,
  work: 'modern',
  personal: 'modern',
  instead: 'sign-in',
  source: { title: 'QNAP questions, 1428', url: 'https://www.qnap.com/en/how-to/faq/article/1428' },
  checkedOn,
  confidence: 'high',
};
