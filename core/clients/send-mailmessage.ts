import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** PowerShell Send-MailMessage: knows passwords only at work accounts. */
export const sendMailmessage: Client = {
  id: 'send-mailmessage',
  name: 'PowerShell Send-MailMessage',
  also: ['script'],
  sends: true,
  work: 'send-only',
  personal: 'dead',
  instead: 'graph',
  source: { title: 'EvotecIT/Mailozaurr', url: 'https://github.com/EvotecIT/Mailozaurr' },
  checkedOn,
  confidence: 'high',
};
