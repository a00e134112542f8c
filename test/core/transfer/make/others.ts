import { createHash, pbkdf2Sync } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import type { NewEntry } from '../../../../core/otp/entry';
import { base32, base64, bytesOf, hex, holding, jsonBytes, jsonText, uriOf, type MadeBackup } from './backup';
import { fixed, sealCbc, sealGcm } from './ciphers';

const made = (
  format: MadeBackup['format'],
  name: string,
  bytes: Uint8Array,
  holds: readonly NewEntry[],
  password: string | null = null,
): MadeBackup => ({ format, name, bytes, password, holds });

const all = holding('totp', 'hotp', 'steam', 'motp', 'yandex');
const common = holding('totp', 'hotp', 'steam');
const totp = holding('totp');

export const otpauthList = made(
  'otpauth-list',
  'otpauth list',
  bytesOf(`\u{feff}# my codes\r\n\r\n${all.map(uriOf).join('\r\n')}\r\n// end\r\n`),
  all,
);

const display = encodeURIComponent(JSON.stringify({ pinned: false, trashed: false, tags: [], note: '' }));
export const entePlain = made(
  'ente',
  'Ente plain',
  bytesOf(common.map((entry) => `${uriOf(entry)}&codeDisplay=${display}\n`).join('')),
  common,
);

const protonJson = {
  version: 1,
  entries: totp.map((entry, i) => ({
    id: `entry-${i}`,
    content: { uri: uriOf(entry), entry_type: 'Totp', name: entry.label },
    note: null,
  })),
};
export const protonPlain = made('proton-authenticator', 'Proton plain', jsonBytes(protonJson), totp);

export async function protonEncrypted(password = 'sesame'): Promise<MadeBackup> {
  const salt = fixed(16, 1);
  const key = await argon2id({
    password,
    salt,
    iterations: 2,
    memorySize: 19_456,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary',
  });
  const nonce = fixed(12, 2);
  const { sealed, tag } = sealGcm(
    key,
    nonce,
    Buffer.from(jsonText(protonJson)),
    Buffer.from('proton.authenticator.export.v1'),
  );
  const content = base64(Buffer.concat([nonce, sealed, tag]));
  const file = { version: 1, salt: base64(salt), content };
  return made('proton-authenticator', 'Proton encrypted', jsonBytes(file), totp, password);
}

export const freeotpPlus = made(
  'freeotp-plus',
  'FreeOTP+',
  jsonBytes({
    tokenOrder: common.map(({ issuer, label }) => `${issuer}:${label}`),
    tokens: common.map((entry) => ({
      algo: entry.algorithm,
      // Stored one behind.
      counter: entry.type === 'hotp' ? entry.counter - 1n : 0,
      digits: entry.digits,
      issuerExt: entry.issuer,
      issuerInt: entry.issuer,
      label: entry.label,
      period: entry.period,
      secret: Array.from(entry.secret, (byte) => (byte > 127 ? byte - 256 : byte)),
      type: entry.type === 'hotp' ? 'HOTP' : 'TOTP',
    })),
  }),
  common,
);

const timed = holding('totp', 'hotp');
export const raivo = made(
  'raivo',
  'Raivo',
  jsonBytes(
    timed.map((entry) => ({
      issuer: entry.issuer,
      account: entry.label,
      secret: base32(entry.secret),
      algorithm: entry.algorithm,
      digits: String(entry.digits),
      kind: entry.type.toUpperCase(),
      timer: String(entry.period),
      counter: String(entry.counter),
      pinned: 'false',
      iconType: '',
      iconValue: '',
    })),
  ),
  timed,
);

export const lastpass = made(
  'lastpass',
  'LastPass',
  jsonBytes({
    deviceId: '',
    version: 3,
    accounts: totp.map((entry) => ({
      issuerName: entry.issuer,
      originalIssuerName: 'original',
      userName: entry.label,
      originalUserName: 'original',
      pushNotification: false,
      secret: base32(entry.secret),
      timeStep: entry.period,
      digits: entry.digits,
      isFavorite: false,
      algorithm: entry.algorithm,
      folderData: { folderId: 0, position: 0 },
    })),
    folders: [{ id: 0, name: 'Other accounts' }],
  }),
  totp,
);

const nameless = holding('totp', 'hotp')
  .filter(({ algorithm, digits }) => algorithm === 'SHA1' && digits === 6)
  .map((entry) => ({ ...entry, issuer: '' }));
export const duo = made(
  'duo',
  'Duo',
  jsonBytes([
    { accountType: 'DuoAccount', name: 'Push only' },
    ...nameless.map((entry) => ({
      version: 1,
      accountType: 'OtpAccount',
      name: entry.label,
      otpGenerator: { otpSecret: base32(entry.secret), ...(entry.type === 'hotp' ? { counter: entry.counter } : {}) },
    })),
  ]),
  nameless,
);

const steamEntries = holding('steam');
export const steam = made(
  'steam',
  'Steam',
  jsonBytes({
    accounts: Object.fromEntries(
      steamEntries.map((entry, i) => [`7656${i}`, { shared_secret: base64(entry.secret), account_name: entry.label }]),
    ),
  }),
  steamEntries,
);

const typeNumbers = { hotp: 1, totp: 2, motp: 3, steam: 4, yandex: 5 };
const algorithmNumbers = { SHA1: 0, SHA256: 1, SHA512: 2 };
const stratumText = jsonText({
  Authenticators: all.map((entry) => ({
    Type: typeNumbers[entry.type],
    Icon: null,
    Issuer: entry.issuer,
    Username: entry.label === '' ? null : entry.label,
    Secret: entry.type === 'motp' ? hex(entry.secret) : base32(entry.secret),
    Pin: entry.pin ?? null,
    Algorithm: algorithmNumbers[entry.algorithm],
    Digits: entry.digits,
    Period: entry.period,
    Counter: entry.counter,
    CopyCount: 0,
    Ranking: 0,
  })),
  Categories: [],
  AuthenticatorCategories: [],
  CustomIcons: [],
});
export const stratumPlain = made('stratum', 'Stratum plain', bytesOf(stratumText), all);

export async function stratumStrong(password = 'sesame'): Promise<MadeBackup> {
  const salt = fixed(16, 1);
  const key = await argon2id({
    password,
    salt,
    iterations: 3,
    memorySize: 65_536,
    parallelism: 4,
    hashLength: 32,
    outputType: 'binary',
  });
  const { sealed, tag } = sealGcm(key, fixed(12, 2), Buffer.from(stratumText));
  const bytes = Buffer.concat([Buffer.from('AUTHENTICATORPRO'), salt, fixed(12, 2), sealed, tag]);
  return made('stratum', 'Stratum strong', bytes, all, password);
}

export function stratumLegacy(password = 'sesame'): MadeBackup {
  const salt = fixed(20, 1);
  const key = pbkdf2Sync(password, salt, 64_000, 32, 'sha1');
  const sealed = sealCbc(key, fixed(16, 2), Buffer.from(stratumText));
  const bytes = Buffer.concat([Buffer.from('AuthenticatorPro'), salt, fixed(16, 2), sealed]);
  return made('stratum', 'Stratum legacy', bytes, all, password);
}

const andotpEntries = holding('totp', 'hotp', 'steam', 'motp').map((entry) => {
  const { pin: _, ...rest } = entry;
  return rest;
});
const andotpText = jsonText(
  andotpEntries.map((entry) => ({
    secret: entry.type === 'motp' ? base32(bytesOf(hex(entry.secret))) : base32(entry.secret).padEnd(56, '='),
    issuer: entry.issuer,
    label: entry.label,
    digits: entry.digits,
    type: entry.type.toUpperCase(),
    algorithm: entry.algorithm,
    thumbnail: 'Default',
    last_used: 0,
    used_frequency: 0,
    ...(entry.type === 'hotp' ? { counter: entry.counter } : { period: entry.period }),
    tags: [],
  })),
);
export const andotpPlain = made('andotp', 'andOTP plain', bytesOf(andotpText), andotpEntries);

export function andotpNew(password = 'sesame', iterations = 1500): MadeBackup {
  const salt = fixed(12, 1);
  const key = pbkdf2Sync(password, salt, iterations, 32, 'sha1');
  const { sealed, tag } = sealGcm(key, fixed(12, 2), Buffer.from(andotpText));
  const head = Buffer.alloc(4);
  head.writeUInt32BE(iterations);
  const bytes = Buffer.concat([head, salt, fixed(12, 2), sealed, tag]);
  return made('andotp', 'andOTP encrypted', bytes, andotpEntries, password);
}

export function andotpOld(password = 'sesame'): MadeBackup {
  const key = createHash('sha256').update(password).digest();
  const { sealed, tag } = sealGcm(key, fixed(12, 2), Buffer.from(andotpText));
  return made('andotp', 'andOTP old encrypted', Buffer.concat([fixed(12, 2), sealed, tag]), andotpEntries, password);
}
