import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Outlook 2016: signs in with OAuth at work accounts. */
export const outlook2016: Client = {
  id: 'outlook-2016',
  name: 'Outlook 2016',
  sends: true,
  work: 'modern',
  personal: 'dead',
  instead: 'update',
  source: {
    title: 'Modern authentication for Outlook.com in other email apps',
    url: 'https://support.microsoft.com/office/c5d65390-9676-4763-b41f-d7986499a90d',
  },
  checkedOn,
  confidence: 'medium',
};
