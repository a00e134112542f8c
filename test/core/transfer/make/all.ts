import { twoFasEncrypted, twoFasPlain } from './2fas';
import { aegisEncrypted, aegisPlain } from './aegis';
import { extensionPlain, extensionV1, extensionV2, extensionV3 } from './authenticator-extension';
import type { MadeBackup } from './backup';
import { bitwardenArgon2id, bitwardenCsv, bitwardenPbkdf2, bitwardenPlain } from './bitwarden';
import * as others from './others';

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
  ];
}
