import { checkedOn, type Fact } from './fact';

/** Microsoft's page still makes app passwords for personal accounts; mail apps that use one are refused. */
export const outlookComStillIssues: Fact = {
  id: 'outlook-com-still-issues',
  source: {
    title: 'Outlook.com SMTP refuses an app password',
    url: 'https://github.com/hassio-addons/app-vaultwarden/issues/402',
    published: '2026-02-19',
  },
  checkedOn,
  confidence: 'medium',
};
