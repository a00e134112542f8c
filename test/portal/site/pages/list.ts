import { adminMfa } from './admin-mfa';
import { appPasswordsLegacy } from './app-passwords-legacy';
import { deviceCode } from './device-code';
import { mySignIns } from './my-sign-ins';
import { mySignInsApi } from './my-sign-ins-api';
import { mySignInsBundle } from './my-sign-ins-bundle';
import { personalAppPassword } from './personal-app-password';
import { personalProofs } from './personal-proofs';
import { personalSecurity } from './personal-security';
import { personalSignIn } from './personal-sign-in';
import { proofupLegacy } from './proofup-legacy';
import { workSignIn } from './work-sign-in';
import { workSignInApi } from './work-sign-in-api';

export const pages = [
  adminMfa,
  appPasswordsLegacy,
  deviceCode,
  mySignIns,
  mySignInsApi,
  mySignInsBundle,
  personalAppPassword,
  personalProofs,
  personalSecurity,
  personalSignIn,
  proofupLegacy,
  workSignIn,
  workSignInApi,
] as const;
