import { base32, bytesOf, hex, holding, jsonText, type MadeBackup } from './backup';

/** Android's shared preferences, as the system writes them. */
export function settingsFile(strings: Readonly<Record<string, string>>): Uint8Array {
  const escaped = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  const lines = Object.entries(strings).map(
    ([name, value]) => `    <string name="${escaped(name)}">${escaped(value)}</string>`,
  );
  return bytesOf(
    `<?xml version='1.0' encoding='utf-8' standalone='yes' ?>\n<map>\n    <boolean name="ADD_LABEL" value="true" />\n${lines.join('\n')}\n</map>\n`,
  );
}

const common = holding('totp', 'hotp', 'steam');
const nameOf = (index: number): string => `token ${index}`;

/** FreeOTP 1's `tokens.xml`: the order stands apart from the tokens. */
export const freeotpSettings: MadeBackup = {
  format: 'freeotp',
  name: 'FreeOTP 1',
  password: null,
  holds: common,
  bytes: settingsFile({
    ...Object.fromEntries(
      common
        .map((entry, i) => [
          nameOf(i),
          jsonText({
            algo: entry.algorithm,
            counter: entry.type === 'hotp' ? entry.counter - 1n : 0,
            digits: entry.digits,
            issuerExt: entry.issuer,
            issuerInt: entry.issuer,
            label: entry.label,
            period: entry.period,
            secret: [...new Int8Array(entry.secret)],
            type: entry.type === 'hotp' ? 'HOTP' : 'TOTP',
          }),
        ])
        .toReversed(),
    ),
    tokenOrder: JSON.stringify(common.map((_, i) => nameOf(i))),
  }),
};

const timed = holding('totp').filter(({ algorithm }) => algorithm === 'SHA1');

export const totpAuthenticatorSettings: MadeBackup = {
  format: 'totp-authenticator',
  name: 'TOTP Authenticator settings',
  password: null,
  holds: timed,
  bytes: settingsFile({
    DEFAULT_ENCRYPTION_KEY: 'sesame',
    STATIC_TOTP_CODES_LIST: JSON.stringify(
      timed.map((entry, i) => ({
        base: i === 0 ? 32 : 16,
        key: i === 0 ? base32(entry.secret) : hex(entry.secret).toUpperCase(),
        issuer: entry.issuer,
        name: entry.label,
        digits: String(entry.digits),
        period: String(entry.period),
      })),
    ),
  }),
};

export const authyPlain: MadeBackup = {
  format: 'authy',
  name: 'Authy',
  password: null,
  holds: timed,
  bytes: settingsFile({
    'com.authy.storage.tokens.authenticator.key': JSON.stringify(
      timed.map((entry) => ({
        accountType: 'authenticator',
        decryptedSecret: base32(entry.secret),
        digits: entry.digits,
        originalIssuer: entry.issuer,
        name: [entry.issuer, entry.label].filter(Boolean).join(': '),
      })),
    ),
  }),
};

/** The value of Aegis's own test file (`battle_net_authenticator.xml`), from a phone with the older app. */
export const battleNet: MadeBackup = {
  format: 'battle-net',
  name: 'Battle.net',
  password: null,
  holds: [
    {
      type: 'totp',
      issuer: 'Battle.net',
      label: 'US-2211-2050-3346',
      secret: Buffer.from('0b0d1bbcc5046102f0cc9eba904d7aae16038c28', 'hex'),
      algorithm: 'SHA1',
      digits: 8,
      period: 30,
      counter: 0n,
    },
  ],
  bytes: settingsFile({
    'com.blizzard.bma.AUTH_STORE.HASH':
      '09ec179861450806035080d113c5f05e62f67316110eec1bd495a9cdb65a3cb3f93b1f80b80b4507f0c8894e25fb5d494b31692d76b8bc5fac',
  }),
};
