import { checkedOn, type Fact } from './fact';

/** The Windows Mail and Calendar apps no longer send or receive mail. */
export const windowsMailEnded: Fact = {
  id: 'windows-mail-ended',
  source: {
    title: 'Windows Mail will stop working on December 31, 2024',
    url: 'https://www.neowin.net/news/windows-mail-will-stop-working-on-december-31-2024/',
    published: '2024-11-09',
  },
  checkedOn,
  confidence: 'medium',
  date: '2024-12-31',
};
