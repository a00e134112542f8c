import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** email-oauth2-proxy: signs in with OAuth at work accounts. */
export const emailOauth2Proxy: Client = {
  id: 'email-oauth2-proxy',
  name: 'email-oauth2-proxy',
  also: ['proxy'],
  sends: true,
  work: 'modern',
  personal: 'modern',
  instead: 'sign-in',
  source: { title: 'simonrob/email-oauth2-proxy', url: 'https://github.com/simonrob/email-oauth2-proxy' },
  checkedOn,
  confidence: 'high',
};
