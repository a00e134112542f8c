import { checkedOn, type Fact } from './fact';

/** Outlook.com refuses passwords and app passwords for IMAP, POP and SMTP in other apps. */
export const outlookComBasicAuthEnded: Fact = {
  id: 'outlook-com-basic-auth-ended',
  source: {
    title: 'Modern authentication for Outlook.com in other email apps',
    url: 'https://support.microsoft.com/office/c5d65390-9676-4763-b41f-d7986499a90d',
    published: null,
  },
  checkedOn,
  confidence: 'high',
  date: '2024-09-16',
};
