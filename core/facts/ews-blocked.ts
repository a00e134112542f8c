import { checkedOn, type Fact } from './fact';

/** Exchange Online blocks Exchange Web Services unless the organisation has allowed it. */
export const ewsBlocked: Fact = {
  id: 'ews-blocked',
  source: {
    title: 'Set-OrganizationConfig',
    url: 'https://learn.microsoft.com/powershell/module/exchangepowershell/set-organizationconfig',
    published: '2026-08-21',
  },
  checkedOn,
  confidence: 'high',
  date: '2026-10-01',
};
