import { checkedOn, type Fact } from './fact';

/** Exchange Web Services in Exchange Online are shut down, step by step. */
export const ewsEnds: Fact = {
  id: 'ews-ends',
  source: {
    title: 'Set-OrganizationConfig',
    url: 'https://learn.microsoft.com/powershell/module/exchangepowershell/set-organizationconfig',
    published: '2026-08-21',
  },
  checkedOn,
  confidence: 'medium',
  date: '2027-04-01',
};
