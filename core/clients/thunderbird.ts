import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Thunderbird: signs in with OAuth at work accounts. */
export const thunderbird: Client = {
  id: 'thunderbird',
  name: 'Thunderbird',
  also: ['Mozilla'],
  sends: true,
  work: 'modern',
  personal: 'modern',
  since: 'version 78 (2020)',
  instead: 'sign-in',
  source: {
    title: 'Mozilla: Microsoft OAuth and Thunderbird',
    url: 'https://support.mozilla.org/kb/microsoft-oauth-authentication-and-thunderbird-202',
  },
  checkedOn,
  confidence: 'high',
};
