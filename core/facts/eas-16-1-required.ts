import { checkedOn, type Fact } from './fact';

/** Exchange Online refuses Exchange ActiveSync older than version 16.1. */
export const eas161Required: Fact = {
  id: 'eas-16-1-required',
  source: {
    title: 'Exchange Online enforces EAS 16.1',
    url: 'https://windowsforum.com/threads/exchange-online-enforces-eas-16-1-prepare-for-march-1-2026.393807/',
    published: null,
  },
  checkedOn,
  confidence: 'medium',
  date: '2026-03-01',
};
