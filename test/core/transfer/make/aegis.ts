import { scryptSync } from 'node:crypto';
import type { NewEntry } from '../../../../core/otp/entry';
import { base32, base64, hex, holding, jsonBytes, jsonText, type MadeBackup } from './backup';
import { fixed, sealGcm } from './ciphers';

const holds = holding('totp', 'hotp', 'steam', 'motp', 'yandex');

const database = (entries: readonly NewEntry[]) => ({
  version: 3,
  entries: entries.map((entry, i) => ({
    type: entry.type,
    uuid: `00000000-0000-4000-8000-00000000000${i}`,
    name: entry.label,
    issuer: entry.issuer,
    note: '',
    favorite: false,
    icon: null,
    info: {
      secret: base32(entry.secret),
      algo: entry.type === 'motp' ? 'MD5' : entry.algorithm,
      digits: entry.digits,
      ...(entry.type === 'hotp' ? { counter: entry.counter } : { period: entry.period }),
      ...(entry.pin === undefined ? {} : { pin: entry.pin }),
    },
    groups: [],
  })),
  groups: [],
});

export const aegisPlain: MadeBackup = {
  format: 'aegis',
  name: 'Aegis plain',
  bytes: jsonBytes({ version: 1, header: { slots: null, params: null }, db: database(holds) }),
  password: null,
  holds,
};

/** A small scrypt cost: the fixture is opened hundreds of times. */
export function aegisEncrypted(password = 'sesame', cost = { n: 1024, r: 8, p: 1 }): MadeBackup {
  const master = fixed(32, 1);
  const salt = fixed(32, 2);
  const key = scryptSync(password, salt, 32, { N: cost.n, r: cost.r, p: cost.p });
  const slot = sealGcm(key, fixed(12, 3), master);
  const db = sealGcm(master, fixed(12, 4), Buffer.from(jsonText(database(holds))));
  const slots = [
    {
      type: 2,
      uuid: 'biometric',
      key: hex(fixed(32, 9)),
      key_params: { nonce: hex(fixed(12, 9)), tag: hex(fixed(16, 9)) },
    },
    {
      type: 1,
      uuid: 'password',
      key: hex(slot.sealed),
      key_params: { nonce: hex(fixed(12, 3)), tag: hex(slot.tag) },
      ...cost,
      salt: hex(salt),
      repaired: true,
      is_backup: false,
    },
  ];
  const params = { nonce: hex(fixed(12, 4)), tag: hex(db.tag) };
  return {
    format: 'aegis',
    name: 'Aegis encrypted',
    bytes: jsonBytes({ version: 1, header: { slots, params }, db: base64(db.sealed) }),
    password,
    holds,
  };
}
