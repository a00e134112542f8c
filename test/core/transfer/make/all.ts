import { twoFasEncrypted, twoFasPlain } from './2fas';
import { aegisEncrypted, aegisPlain } from './aegis';
import { extensionPlain, extensionV1, extensionV2, extensionV3 } from './authenticator-extension';
import { authenticator2faEncrypted, authenticator2faPlain } from './authenticator-2fa';
import * as archives from './archives';
import type { MadeBackup } from './backup';
import { bitwardenArgon2id, bitwardenCsv, bitwardenPbkdf2, bitwardenPlain } from './bitwarden';
import { keytagBackups } from './keytag';
import * as others from './others';
import { googleMigration, qrImage } from './pictures';
import * as settings from './settings';

/** Every made backup, plain and encrypted. */
export async function allMade(): Promise<MadeBackup[]> {
  return [
    twoFasPlain,
    twoFasEncrypted(),
    aegisPlain,
    aegisEncrypted(),
    extensionPlain,
    extensionV1(),
    await extensionV2(),
    await extensionV3(),
    bitwardenPlain,
    bitwardenCsv,
    bitwardenPbkdf2(),
    await bitwardenArgon2id(),
    others.otpauthList,
    others.entePlain,
    others.protonPlain,
    await others.protonEncrypted(),
    others.freeotpPlus,
    others.raivo,
    others.lastpass,
    others.duo,
    others.steam,
    others.stratumPlain,
    await others.stratumStrong(),
    others.stratumLegacy(),
    others.andotpPlain,
    others.andotpNew(),
    others.andotpOld(),
    authenticator2faPlain,
    authenticator2faEncrypted(),
    settings.freeotpSettings,
    settings.totpAuthenticatorSettings,
    settings.authyPlain,
    settings.battleNet,
    archives.onePassword,
    archives.protonPass,
    archives.winauthPlain,
    archives.authenticatorPlus,
    ...(await archives.keePassFiles()),
    googleMigration,
    qrImage,
    ...(await keytagBackups()),
  ];
}
