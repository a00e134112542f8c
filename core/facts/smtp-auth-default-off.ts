import { checkedOn, type Fact } from './fact';

/** At the end of December 2026 Microsoft switches sending with a password (SMTP AUTH basic) off by default. */
export const smtpAuthDefaultOff: Fact = {
  id: 'smtp-auth-default-off',
  source: {
    title: 'Updated Exchange Online SMTP AUTH Basic Authentication Deprecation Timeline',
    url: 'https://techcommunity.microsoft.com/blog/exchange/updated-exchange-online-smtp-auth-basic-authentication-deprecation-timeline/4489835',
    published: '2026-01-29',
  },
  checkedOn,
  confidence: 'high',
  date: '2026-12-31',
};
