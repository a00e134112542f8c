import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Zabbix: signs in with OAuth at work accounts. */
export const zabbix: Client = {
  id: 'zabbix',
  name: 'Zabbix',
  also: ['server', 'monitoring'],
  sends: true,
  work: 'modern',
  personal: 'unverified',
  since: '7.4',
  instead: 'update',
  source: {
    title: 'Zabbix 7.4: Gmail and Office 365',
    url: 'https://www.zabbix.com/documentation/7.4/en/manual/config/notifications/media/email/gmail_office',
  },
  checkedOn,
  confidence: 'high',
};
