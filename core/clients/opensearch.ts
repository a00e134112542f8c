import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** OpenSearch alerting: knows passwords only at work accounts. */
export const opensearch: Client = {
  id: 'opensearch',
  name: 'OpenSearch alerting',
  also: ['server'],
  sends: true,
  work: 'send-only',
  personal: 'dead',
  instead: 'relay',
  source: null,
  checkedOn,
  confidence: 'medium',
};
