import { appPasswordLimitNear } from './app-password-limit-near';
import { appPasswordPresent } from './app-password-present';
import { appPasswordUntracked } from './app-password-untracked';
import type { Check } from './check';
import { defaultMethodIsPhone } from './default-method-is-phone';
import { noPhishingResistantMethod } from './no-phishing-resistant-method';
import { recoveryOnlyMethods } from './recovery-only-methods';
import { singleUsableMethod } from './single-usable-method';
import { temporaryAccessPassPresent } from './temporary-access-pass-present';
import { textOrVoiceOnly } from './text-or-voice-only';
import { textOrVoicePresent } from './text-or-voice-present';

/** Every check, in alphabetical order of its id. */
export const checks: readonly Check[] = [
  appPasswordLimitNear,
  appPasswordPresent,
  appPasswordUntracked,
  defaultMethodIsPhone,
  noPhishingResistantMethod,
  recoveryOnlyMethods,
  singleUsableMethod,
  temporaryAccessPassPresent,
  textOrVoiceOnly,
  textOrVoicePresent,
];
