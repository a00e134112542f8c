import { appPasswordGranularity } from './app-password-granularity';
import { appPasswordLimit } from './app-password-limit';
import { appPasswordNaming } from './app-password-naming';
import { appPasswordsBypassMfa } from './app-passwords-bypass-mfa';
import { appPasswordsDoNotExpire } from './app-passwords-do-not-expire';
import { appPasswordsNeedEnforcedMfa } from './app-passwords-need-enforced-mfa';
import { appPasswordsShownOnce } from './app-passwords-shown-once';
import { appPasswordsSurvivePasswordChange } from './app-passwords-survive-password-change';
import { appPasswordsSurviveSwitchOff } from './app-passwords-survive-switch-off';
import { clientSecretLifetime } from './client-secret-lifetime';
import { eas161Required } from './eas-16-1-required';
import { emailIsRecoveryOnly } from './email-is-recovery-only';
import { ewsBlocked } from './ews-blocked';
import { ewsEnds } from './ews-ends';
import type { Fact } from './fact';
import { outlookComBasicAuthEnded } from './outlook-com-basic-auth-ended';
import { outlookComStillIssues } from './outlook-com-still-issues';
import { passkeyAutoEnable } from './passkey-auto-enable';
import { personalAppPasswordUses } from './personal-app-password-uses';
import { personalSmsPhaseOut } from './personal-sms-phase-out';
import { phishingResistantMethods } from './phishing-resistant-methods';
import { receivingBasicAuthEnded } from './receiving-basic-auth-ended';
import { severalMethods } from './several-methods';
import { smsVoiceEnd } from './sms-voice-end';
import { smtpAuthDefaultOff } from './smtp-auth-default-off';
import { telephonyRanksLow } from './telephony-ranks-low';
import { temporaryAccessPassLifetime } from './temporary-access-pass-lifetime';
import { textAndVoiceOffAdvice } from './text-and-voice-off-advice';
import { windowsMailEnded } from './windows-mail-ended';

/** Every fact, in alphabetical order of its id. */
export const facts: readonly Fact[] = [
  appPasswordGranularity,
  appPasswordLimit,
  appPasswordNaming,
  appPasswordsBypassMfa,
  appPasswordsDoNotExpire,
  appPasswordsNeedEnforcedMfa,
  appPasswordsShownOnce,
  appPasswordsSurvivePasswordChange,
  appPasswordsSurviveSwitchOff,
  clientSecretLifetime,
  eas161Required,
  emailIsRecoveryOnly,
  ewsBlocked,
  ewsEnds,
  outlookComBasicAuthEnded,
  outlookComStillIssues,
  passkeyAutoEnable,
  personalAppPasswordUses,
  personalSmsPhaseOut,
  phishingResistantMethods,
  receivingBasicAuthEnded,
  severalMethods,
  smsVoiceEnd,
  smtpAuthDefaultOff,
  telephonyRanksLow,
  temporaryAccessPassLifetime,
  textAndVoiceOffAdvice,
  windowsMailEnded,
];
