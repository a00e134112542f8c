import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Security camera: knows passwords only at work accounts. */
export const camera: Client = {
  id: 'camera',
  name: 'Security camera',
  also: ['IP camera', 'CCTV'],
  sends: true,
  work: 'send-only',
  personal: 'dead',
  instead: 'relay',
  source: null,
  checkedOn,
  confidence: 'low',
};
