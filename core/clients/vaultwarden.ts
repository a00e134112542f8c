import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Vaultwarden: knows passwords only at work accounts. */
export const vaultwarden: Client = {
  id: 'vaultwarden',
  name: 'Vaultwarden',
  also: ['Bitwarden server'],
  sends: true,
  work: 'send-only',
  personal: 'dead',
  instead: 'relay',
  source: {
    title: 'hassio-addons/app-vaultwarden issue 402',
    url: 'https://github.com/hassio-addons/app-vaultwarden/issues/402',
  },
  checkedOn,
  confidence: 'medium',
};
