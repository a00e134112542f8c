import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Grafana alerting: knows passwords only at work accounts. */
export const grafana: Client = {
  id: 'grafana',
  name: 'Grafana alerting',
  also: ['server'],
  sends: true,
  work: 'send-only',
  personal: 'dead',
  instead: 'relay',
  source: { title: 'grafana/alerting issue 365', url: 'https://github.com/grafana/alerting/issues/365' },
  checkedOn,
  confidence: 'high',
};
