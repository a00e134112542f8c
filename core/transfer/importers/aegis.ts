import type { NewEntry } from '../../otp/entry';
import { openAesGcm } from '../crypto/aes';
import { scrypt } from '../crypto/scrypt';
import { concatBytes } from '../../bytes/concat';
import { utf8 } from '../../bytes/utf8';
import { eachEntry } from '../each-entry';
import { entryOf, recordOf } from '../entry-of';
import { checkVersion, damaged, wrongPassword } from '../failures';
import { base64Field, countOf, field, hasFields, hexField, optionalList, optionalText } from '../fields';
import { parseJson } from '../json-text';
import { checkScryptCosts } from '../limits';
import { TransferError, type Imported, type Importer } from '../types';

/** A password slot: the master key, wrapped. Aegis `docs/vault.md`. */
interface Slot {
  readonly key: Uint8Array;
  readonly nonce: Uint8Array;
  readonly cost: { n: number; r: number; p: number };
  readonly salt: Uint8Array;
}

const label = 'Aegis';
const passwordSlot = 1;
const newestVersion = 1;
const newestDatabaseVersion = 3;
/** A password and a backup password are two; more is a way to make Keytag compute for minutes. */
const mostSlots = 8;

function slotOf(value: unknown): Slot {
  const parameters = field(value, 'key_params');
  const key = hexField(field(value, 'key'));
  const nonce = hexField(field(parameters, 'nonce'));
  const tag = hexField(field(parameters, 'tag'));
  const salt = hexField(field(value, 'salt'));
  const cost = { n: countOf(field(value, 'n')), r: countOf(field(value, 'r')), p: countOf(field(value, 'p')) };
  if (key?.length !== 32 || nonce === null || tag?.length !== 16 || salt === null) throw damaged(label);
  return { key: concatBytes(key, tag), nonce, cost, salt };
}

function entryOfAegis(item: unknown, groups: ReadonlyMap<unknown, string>): NewEntry {
  const entry = recordOf(item);
  const info = recordOf(entry['info']);
  const type = optionalText(entry['type']);
  // People could set MD5 by accident; Aegis computes SHA-1 for it all the same (`OtpInfo.fromJson`).
  const algorithm = info['algo'] === 'MD5' ? 'SHA1' : info['algo'];
  return entryOf({
    type: entry['type'] ?? '',
    issuer: entry['issuer'],
    label: entry['name'],
    secret: info['secret'],
    algorithm,
    digits: info['digits'],
    period: info['period'],
    counter: info['counter'],
    pin: type === 'motp' || type === 'yandex' ? info['pin'] : undefined,
    note: entry['note'],
    tags: [entry['group'], ...optionalList(entry['groups']).map((id) => groups.get(id))],
    pinned: entry['favorite'],
  });
}

function read(database: unknown): Imported {
  const entries = field(database, 'entries');
  if (!Array.isArray(entries)) throw damaged(label);
  checkVersion(field(database, 'version'), newestDatabaseVersion, label);
  const groups = new Map(
    optionalList(field(database, 'groups')).map((group) => [field(group, 'uuid'), optionalText(field(group, 'name'))]),
  );
  return eachEntry(entries, (item) => entryOfAegis(item, groups));
}

/** Aegis Authenticator (Android): plain or encrypted JSON, database versions 1 to 3. */
export const aegis: Importer = {
  id: 'aegis',
  label,
  recognise: (file) => hasFields(file.json, 'header', 'db'),
  open: async (file) => {
    const header = field(file.json, 'header');
    const db = field(file.json, 'db');
    checkVersion(field(file.json, 'version'), newestVersion, label);
    const slots = field(header, 'slots') ?? null;
    const params = field(header, 'params') ?? null;
    if (slots === null && params === null && typeof db !== 'string') return { locked: false, imported: read(db) };

    const sealed = base64Field(db);
    const nonce = hexField(field(params, 'nonce'));
    const tag = hexField(field(params, 'tag'));
    if (sealed === null || nonce === null || tag?.length !== 16 || !Array.isArray(slots)) throw damaged(label);
    const passwordSlots = slots.filter((slot) => field(slot, 'type') === passwordSlot);
    if (passwordSlots.length > mostSlots) {
      throw new TransferError('refused', 'This file was refused: the cost of trying all its passwords is too high.');
    }
    if (passwordSlots.length === 0) {
      throw new TransferError(
        'refused',
        'This Aegis backup opens with a fingerprint only. In Aegis set a password, then export again.',
      );
    }
    const opened = passwordSlots.map(slotOf);
    checkScryptCosts(opened.map(({ cost }) => cost));
    return {
      locked: true,
      unlock: async (password) => {
        for (const slot of opened) {
          // One after the other: each takes 32 MiB.
          // oxlint-disable-next-line no-await-in-loop
          const key = await scrypt({ password, salt: slot.salt, ...slot.cost, length: 32 });
          // oxlint-disable-next-line no-await-in-loop
          const master = await openAesGcm({ key, nonce: slot.nonce, sealed: slot.key });
          if (master === null) continue;
          // oxlint-disable-next-line no-await-in-loop
          const plain = await openAesGcm({ key: master, nonce, sealed: concatBytes(sealed, tag) });
          if (plain === null) throw damaged(label);
          return read(parseJson(utf8(plain) ?? ''));
        }
        throw wrongPassword();
      },
    };
  },
};
