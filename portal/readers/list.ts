import { adminMfa } from './admin-mfa';
import { appPasswordsLegacy } from './app-passwords-legacy';
import { passwordChange } from './password-change';
import { personalAppPassword } from './personal-app-password';
import { personalProofs } from './personal-proofs';
import { personalSecurity } from './personal-security';
import { proofupLegacy } from './proofup-legacy';
import { recentActivity } from './recent-activity';
import { securityInfo } from './security-info';
import { securityInfoRegister } from './security-info-register';
import { signIn } from './sign-in';
import type { PageReader } from './reader';

/** Every page that Keytag reads; one file each. */
export const readers: readonly PageReader[] = [
  adminMfa,
  appPasswordsLegacy,
  passwordChange,
  personalAppPassword,
  personalProofs,
  personalSecurity,
  proofupLegacy,
  recentActivity,
  securityInfo,
  securityInfoRegister,
  signIn,
];
