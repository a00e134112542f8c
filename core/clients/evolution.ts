import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Evolution: signs in with OAuth at work accounts. */
export const evolution: Client = {
  id: 'evolution',
  name: 'Evolution',
  also: ['GNOME', 'evolution-ews'],
  sends: true,
  work: 'modern',
  personal: 'modern',
  since: '3.27.91 (2018)',
  instead: 'graph',
  source: { title: 'Evolution-EWS news', url: 'https://gitlab.gnome.org/GNOME/evolution-ews/-/blob/master/NEWS' },
  checkedOn,
  confidence: 'high',
};
