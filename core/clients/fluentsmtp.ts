import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** FluentSMTP for WordPress: signs in with OAuth at work accounts. */
export const fluentsmtp: Client = {
  id: 'fluentsmtp',
  name: 'FluentSMTP for WordPress',
  also: ['WordPress'],
  sends: true,
  work: 'modern',
  personal: 'unverified',
  instead: 'graph',
  source: null,
  checkedOn,
  confidence: 'medium',
};
