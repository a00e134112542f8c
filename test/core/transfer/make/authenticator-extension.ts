import { argon2id } from 'hash-wasm';
import type { NewEntry } from '../../../../core/otp/entry';
import { base32, holding, jsonBytes, jsonText, type MadeBackup } from './backup';
import { fixed, sealSalted } from './ciphers';

const holds = holding('totp', 'hotp', 'steam');
const idOf = (i: number): string => `10000000-0000-4000-8000-00000000000${i}`;

const record = (entry: NewEntry, i: number) => ({
  encrypted: false,
  hash: idOf(i),
  // Gaps, and not in the file's order.
  index: i * 3,
  type: entry.type,
  secret: base32(entry.secret),
  issuer: entry.issuer,
  account: entry.label,
  ...(entry.digits === 6 ? {} : { digits: entry.digits }),
  ...(entry.period === 30 ? {} : { period: entry.period }),
  ...(entry.type === 'hotp' ? { counter: entry.counter } : {}),
  ...(entry.algorithm === 'SHA1' ? {} : { algorithm: entry.algorithm }),
});

/** Keyed by id, last entry first: order comes from `index`. */
const keyed = (map: (entry: NewEntry, i: number) => unknown): Record<string, unknown> =>
  Object.fromEntries(holds.map((entry, i) => [idOf(i), map(entry, i)] as const).toReversed());

const phc = (text: string): Promise<string> =>
  argon2id({
    password: text,
    salt: fixed(16, 7),
    iterations: 1,
    memorySize: 64,
    parallelism: 1,
    hashLength: 32,
    outputType: 'encoded',
  });

const made = (name: string, json: Record<string, unknown>, password: string | null): MadeBackup => ({
  format: 'authenticator-extension',
  name: `Authenticator ${name}`,
  bytes: Buffer.from(Buffer.from(jsonBytes(json)).toString().replaceAll('\n', '\r\n')),
  password,
  holds,
});

export const extensionPlain = made(
  'plain',
  keyed((entry, i) => ({ ...record(entry, i), dataType: 'OTPStorage' })),
  null,
);

/** Version 1: each secret under the password itself. */
export const extensionV1 = (password = 'sesame'): MadeBackup =>
  made(
    'v1',
    keyed((entry, i) => ({
      ...record(entry, i),
      encrypted: true,
      secret: sealSalted(Buffer.from(base32(entry.secret)), password, i),
    })),
    password,
  );

/** Version 2: a random passphrase wraps the secrets, the password wraps the passphrase. */
export async function extensionV2(password = 'sesame'): Promise<MadeBackup> {
  const random = fixed(120, 3);
  const passphrase = random.toString('hex');
  const key = { enc: sealSalted(random, password, 11), hash: await phc(passphrase) };
  const entries = keyed((entry, i) => ({
    ...record(entry, i),
    encrypted: true,
    secret: sealSalted(Buffer.from(base32(entry.secret)), passphrase, i),
  }));
  return made('v2', { ...entries, key }, password);
}

/** Version 3 (8.0.0): whole entries under an Argon2id key. */
export async function extensionV3(password = 'sesame'): Promise<MadeBackup> {
  const salt = fixed(16, 5).toString('hex');
  const raw = await argon2id({
    password,
    salt: Buffer.from(salt),
    iterations: 2,
    memorySize: 19_456,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary',
  });
  const passphrase = Buffer.from(raw).toString('base64').replace(/=+$/, '');
  const keyId = '20000000-0000-4000-8000-000000000000';
  const entries = keyed((entry, i) => ({
    dataType: 'EncOTPStorage',
    data: sealSalted(Buffer.from(jsonText({ ...record(entry, i), encrypted: true })), passphrase, i),
    keyId,
    index: i * 3,
  }));
  const key = { dataType: 'Key', id: keyId, salt, hash: await phc(passphrase), version: 3 };
  return made('v3', { ...entries, [keyId]: key }, password);
}
