import { looksLikePreferences, readPreferences } from '../android-preferences';
import { utf8 } from '../../bytes/utf8';
import { eachEntry } from '../each-entry';
import { entryOf } from '../entry-of';
import { damaged } from '../failures';
import { fromHex } from '../../bytes/hex';
import { Rejection } from '../rejection';
import type { Importer } from '../types';

const label = 'Battle.net';
/** The Messenger app, and the older Authenticator app with secret and serial in one value. */
const names = {
  secret: 'com.blizzard.messenger.AUTHENTICATOR_DEVICE_SECRET',
  serial: 'com.blizzard.messenger.AUTHENTICATOR_SERIAL',
  both: 'com.blizzard.bma.AUTH_STORE.HASH',
} as const;
/** Both apps hide their values by this and no key of the person's (Aegis `BattleNetImporter`). */
const mask = fromHex(
  '398e27fc50276a656065b0e525f4c06c04c61075286b8e7aeda59da9813b5dd6c80d2fb38068773fa59ba47c17ca6c6479015c1d5b8b8f6b9a',
)!;
/** A secret of 20 bytes in hexadecimal. */
const secretLength = 40;

function unmask(value: string | undefined): string | null {
  const bytes = fromHex(value ?? '');
  return bytes === null || bytes.length > mask.length ? null : utf8(bytes.map((byte, i) => byte ^ mask[i]!));
}

/** Battle.net (Android, rooted): the settings file of the Messenger or Authenticator app, one account. */
export const battleNet: Importer = {
  id: 'battle-net',
  label,
  recognise: ({ text }) => looksLikePreferences(text) && text.includes('"com.blizzard.'),
  open: async ({ text }) => {
    const settings = await readPreferences(text ?? '');
    const both = settings.get(names.both);
    const sealed = both ?? settings.get(names.secret);
    if (sealed === undefined) throw damaged(label);
    const imported = eachEntry([sealed], (value) => {
      const shown = unmask(value);
      const secret = fromHex(shown?.slice(0, secretLength) ?? '');
      if (shown === null || secret?.length !== secretLength / 2) throw new Rejection('Its secret is damaged.');
      const serial = both === undefined ? unmask(settings.get(names.serial)) : shown.slice(secretLength);
      return entryOf({ issuer: label, label: serial ?? '', secret, digits: 8 });
    });
    return { locked: false, imported };
  },
};
