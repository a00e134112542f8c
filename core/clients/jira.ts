import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Jira Data Center: signs in with OAuth at work accounts. */
export const jira: Client = {
  id: 'jira',
  name: 'Jira Data Center',
  also: ['Atlassian', 'server'],
  sends: true,
  work: 'modern',
  personal: 'unverified',
  since: 'SMTP 9.2.0',
  instead: 'update',
  source: {
    title: 'Atlassian: Jira and Microsoft OAuth',
    url: 'https://confluence.atlassian.com/jirakb/1108485003.html',
  },
  checkedOn,
  confidence: 'high',
};
