import type { Importer } from '../types';
import { onePassword } from './1password';
import { twoFas } from './2fas';
import { aegis } from './aegis';
import { andotp } from './andotp';
import { authenticator2fa } from './authenticator-2fa';
import { authenticatorExtension } from './authenticator-extension';
import { authy } from './authy';
import { battleNet } from './battle-net';
import { bitwarden } from './bitwarden';
import { duo } from './duo';
import { ente } from './ente';
import { freeotp } from './freeotp';
import { freeotpPlus } from './freeotp-plus';
import { googleMigration } from './google-migration';
import { kdbx } from './kdbx';
import { keepassXml } from './keepass-xml';
import { keytag } from './keytag';
import { lastpass } from './lastpass';
import { otpauthList } from './otpauth-list';
import { protonAuthenticator } from './proton-authenticator';
import { protonPass } from './proton-pass';
import { qrImage } from './qr-image';
import { raivo } from './raivo';
import { steam } from './steam';
import { stratum } from './stratum';
import { totpAuthenticator } from './totp-authenticator';
import { winauth } from './winauth';

/** Every importer, alphabetical. Recognition is exclusive: at most one is true for a file, so the order does not matter. */
export const importers: readonly Importer[] = [
  onePassword,
  twoFas,
  aegis,
  andotp,
  authenticator2fa,
  authenticatorExtension,
  authy,
  battleNet,
  bitwarden,
  duo,
  ente,
  freeotp,
  freeotpPlus,
  googleMigration,
  kdbx,
  keepassXml,
  keytag,
  lastpass,
  otpauthList,
  protonAuthenticator,
  protonPass,
  qrImage,
  raivo,
  steam,
  stratum,
  totpAuthenticator,
  winauth,
];
