import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Office 2010, save to web: can sign in no more at work accounts. */
export const office2010SaveToWeb: Client = {
  id: 'office-2010-save-to-web',
  name: 'Office 2010, save to web',
  also: ['OneDrive'],
  sends: false,
  work: 'dead',
  personal: 'device',
  instead: 'keep',
  source: { title: "Copy of Microsoft's app-password article", url: 'https://archive.md/5fRQS' },
  checkedOn,
  confidence: 'medium',
};
