import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** NeoMutt: signs in with OAuth at work accounts. */
export const neomutt: Client = {
  id: 'neomutt',
  name: 'NeoMutt',
  also: ['mutt'],
  sends: true,
  work: 'modern',
  personal: 'modern',
  instead: 'token-helper',
  source: {
    title: 'NeoMutt: oauth2 scripts',
    url: 'https://github.com/neomutt/neomutt/blob/main/contrib/oauth2/README.md',
  },
  checkedOn,
  confidence: 'high',
};
