import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Prometheus Alertmanager: knows passwords only at work accounts. */
export const alertmanager: Client = {
  id: 'alertmanager',
  name: 'Prometheus Alertmanager',
  sends: true,
  work: 'send-only',
  personal: 'dead',
  instead: 'relay',
  source: {
    title: 'prometheus/alertmanager issue 4342',
    url: 'https://github.com/prometheus/alertmanager/issues/4342',
  },
  checkedOn,
  confidence: 'high',
};
