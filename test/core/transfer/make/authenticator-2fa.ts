import { pbkdf2Sync } from 'node:crypto';
import { base32, base64, bytesOf, holding, jsonBytes, jsonText, type MadeBackup } from './backup';
import { fixed, sealGcm } from './ciphers';

const entries = holding('totp', 'hotp', 'steam');
const data = {
  accounts: entries.map((entry, sortOrder) => ({
    id: `account-${sortOrder}`,
    issuer: entry.issuer,
    label: entry.label,
    secret: base32(entry.secret),
    type: entry.type,
    algorithm: entry.algorithm.replace('SHA', 'SHA-'),
    digits: entry.digits,
    period: entry.period,
    counter: entry.counter,
    sortOrder,
    createdAt: '2026-01-01T00:00:00.000Z',
  })),
  settings: { theme: 'system' },
};
const made = (name: string, json: unknown, password: string | null): MadeBackup => ({
  format: 'authenticator-2fa',
  name,
  bytes: jsonBytes(json),
  password,
  holds: entries,
});

export const authenticator2faPlain = made('2FA Authenticator plain', { version: 1, format: 'plain', data }, null);

export function authenticator2faEncrypted(password = 'sesame street', iterations = 1500): MadeBackup {
  const salt = fixed(16, 1);
  const iv = fixed(12, 2);
  const { sealed, tag } = sealGcm(
    pbkdf2Sync(password, salt, iterations, 32, 'sha256'),
    iv,
    Buffer.from(bytesOf(jsonText(data))),
  );
  const vault = {
    version: 1,
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: base64(salt) },
    cipher: { name: 'AES-GCM', iv: base64(iv), data: base64(Buffer.concat([sealed, tag])) },
  };
  const file = { app: '2fa-authenticator', version: 1, exportedAt: '2026-01-01T00:00:00.000Z', vault };
  return made('2FA Authenticator encrypted', file, password);
}
