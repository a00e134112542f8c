import type { Importer } from '../types';
import { twoFas } from './2fas';
import { aegis } from './aegis';
import { andotp } from './andotp';
import { authenticatorExtension } from './authenticator-extension';
import { bitwarden } from './bitwarden';
import { duo } from './duo';
import { ente } from './ente';
import { freeotpPlus } from './freeotp-plus';
import { googleMigration } from './google-migration';
import { keytag } from './keytag';
import { lastpass } from './lastpass';
import { otpauthList } from './otpauth-list';
import { protonAuthenticator } from './proton-authenticator';
import { qrImage } from './qr-image';
import { raivo } from './raivo';
import { steam } from './steam';
import { stratum } from './stratum';

/** Every importer, alphabetical. Recognition is exclusive: at most one is true for a file, so the order does not matter. */
export const importers: readonly Importer[] = [
  twoFas,
  aegis,
  andotp,
  authenticatorExtension,
  bitwarden,
  duo,
  ente,
  freeotpPlus,
  googleMigration,
  keytag,
  lastpass,
  otpauthList,
  protonAuthenticator,
  qrImage,
  raivo,
  steam,
  stratum,
];
