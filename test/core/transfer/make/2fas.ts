import { pbkdf2Sync } from 'node:crypto';
import type { NewEntry } from '../../../../core/otp/entry';
import { base32, base64, holding, jsonBytes, jsonText, type MadeBackup } from './backup';
import { fixed, sealGcm } from './ciphers';

const holds = holding('totp', 'hotp', 'steam');

const services = (entries: readonly NewEntry[]) =>
  entries.map((entry, position) => ({
    name: entry.issuer === '' ? entry.label : entry.issuer,
    secret: base32(entry.secret),
    updatedAt: 1_700_000_000_000,
    otp: {
      label: entry.label,
      account: entry.label,
      issuer: entry.issuer,
      digits: entry.digits,
      ...(entry.type === 'hotp' ? { counter: entry.counter } : { period: entry.period }),
      algorithm: entry.algorithm,
      tokenType: entry.type.toUpperCase(),
      source: 'Link',
    },
    order: { position },
    icon: { selected: 'Label', label: { text: 'XX', backgroundColor: 'Pink' } },
  }));

const about = {
  groups: [],
  updatedAt: 1_700_000_000_000,
  schemaVersion: 4,
  appVersionCode: 5_000_030,
  appOrigin: 'android',
};

export const twoFasPlain: MadeBackup = {
  format: '2fas',
  name: '2FAS plain',
  bytes: jsonBytes({ services: services(holds), ...about }),
  password: null,
  holds,
};

export function twoFasEncrypted(password = 'sesame'): MadeBackup {
  const salt = fixed(256, 1);
  const key = pbkdf2Sync(password, salt, 10_000, 32, 'sha256');
  const part = (plain: string, seed: number): string => {
    const { sealed, tag } = sealGcm(key, fixed(12, seed), Buffer.from(plain));
    return [Buffer.concat([sealed, tag]), salt, fixed(12, seed)].map(base64).join(':');
  };
  return {
    format: '2fas',
    name: '2FAS encrypted',
    bytes: jsonBytes({
      services: [],
      ...about,
      servicesEncrypted: part(jsonText(services(holds)), 2),
      reference: part('tRViSsLKzd86Hprh4ceC2OP7xazn4rrt', 3),
    }),
    password,
    holds,
  };
}
