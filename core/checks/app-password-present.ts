import { appPasswordsBypassMfa } from '../facts/app-passwords-bypass-mfa';
import { outlookComBasicAuthEnded } from '../facts/outlook-com-basic-auth-ended';
import { receivingBasicAuthEnded } from '../facts/receiving-basic-auth-ended';
import { smtpAuthDefaultOff } from '../facts/smtp-auth-default-off';
import { defineCheck, notApplicable, pass } from './check';
import { isUnknown } from './method-groups';

/** There are app passwords: each signs in without a second step, and opens almost nothing any more. */
export const appPasswordPresent = defineCheck({
  id: 'app-password-present',
  reads: ['accountKind', 'appPasswords', 'list', 'methods', 'today'],
  severity: 'high',
  basis: 'microsoft',
  source: [smtpAuthDefaultOff, outlookComBasicAuthEnded, receivingBasicAuthEnded, appPasswordsBypassMfa],
  judge({ accountKind, appPasswords, list, methods, today }) {
    const count = appPasswords.length;
    if (count === 0) {
      if (methods.some(isUnknown)) return { outcome: 'needs-review', variant: 'unread' };
      return list === 'full' ? pass : notApplicable;
    }
    if (accountKind === 'personal') return { outcome: 'fail', variant: 'personal', count };
    if (today > smtpAuthDefaultOff.date!) return { outcome: 'fail', count };
    return { outcome: 'needs-review', count };
  },
});
