import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Serilog e-mail sink: knows passwords only at work accounts. */
export const serilog: Client = {
  id: 'serilog',
  name: 'Serilog e-mail sink',
  also: ['.NET', 'server'],
  sends: true,
  work: 'send-only',
  personal: 'dead',
  instead: 'relay',
  source: { title: 'serilog-sinks-email issue 152', url: 'https://github.com/serilog/serilog-sinks-email/issues/152' },
  checkedOn,
  confidence: 'medium',
};
