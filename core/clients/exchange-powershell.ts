import { checkedOn } from '../facts/fact';
import type { Client } from './client';

/** Exchange PowerShell, old remoting: can sign in no more at work accounts. */
export const exchangePowershell: Client = {
  id: 'exchange-powershell',
  name: 'Exchange PowerShell, old remoting',
  also: ['New-PSSession', 'RPS'],
  sends: false,
  work: 'dead',
  personal: 'dead',
  instead: 'rest-module',
  source: {
    title: 'Exchange Online PowerShell',
    url: 'https://learn.microsoft.com/powershell/exchange/exchange-online-powershell-v2',
  },
  checkedOn,
  confidence: 'high',
};
