import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** ManageEngine Endpoint Central: signs in with OAuth at work accounts. */
export const manageengine: Client = {
  id: 'manageengine',
  name: 'ManageEngine Endpoint Central',
  also: ['server'],
  sends: true,
  work: 'modern',
  personal: 'unverified',
  instead: 'sign-in',
  source: null,
  checkedOn,
  confidence: 'medium',
};
