import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Spark: what it can do is not verified at work accounts. */
export const spark: Client = {
  id: 'spark',
  name: 'Spark',
  also: ['Readdle'],
  sends: true,
  work: 'unverified',
  personal: 'unverified',
  instead: 'sign-in',
  source: null,
  checkedOn,
  confidence: 'low',
};
