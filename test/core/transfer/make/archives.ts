import { base32, bytesOf, holding, jsonText, uriOf, type MadeBackup } from './backup';
import { makeKdbx, makeKeePassXml, type KdbxItem } from './kdbx';
import { makeZip } from './zip';

const timed = holding('totp', 'hotp');
const password = 'sesame';

const totps = timed.map((entry) => ({ title: 'one-time password', id: 'TOTP_1', value: { totp: uriOf(entry) } }));
export const onePassword: MadeBackup = {
  format: '1password',
  name: '1Password',
  password: null,
  holds: timed,
  bytes: makeZip({
    name: 'export.data',
    content: jsonText({
      accounts: [
        {
          vaults: [
            {
              items: totps.map((totp) => ({
                state: 'active',
                overview: { title: 'Item' },
                details: { loginFields: [], sections: [{ title: 'Codes', fields: [totp] }] },
              })),
            },
          ],
        },
      ],
    }),
  }),
};

export const protonPass: MadeBackup = {
  format: 'proton-pass',
  name: 'Proton Pass',
  password: null,
  holds: timed,
  bytes: makeZip({
    name: 'Proton Pass/data.json',
    content: jsonText({
      version: '1.21.2',
      vaults: {
        v: {
          items: timed.map((entry) => ({
            state: 1,
            data: { type: 'login', metadata: { name: 'Item', note: '' }, content: { totpUri: uriOf(entry) } },
          })),
        },
      },
    }),
  }),
};

const list = timed.map((entry) => `${uriOf(entry)}\r\n`).join('');
export const winauthPlain: MadeBackup = {
  format: 'winauth',
  name: 'WinAuth',
  password: null,
  holds: timed,
  bytes: makeZip({ name: 'winauth-2026-01-31.txt', content: list }),
};
export const authenticatorPlus: MadeBackup = {
  format: 'winauth',
  name: 'Authenticator Plus',
  password,
  holds: timed,
  bytes: makeZip({ name: 'Accounts.txt', content: list, encryption: 'aes', password }),
};

const common = holding('totp').filter(({ algorithm }) => algorithm === 'SHA1');
const items: readonly KdbxItem[] = common.map((entry, i) => ({
  fields: {
    Title: entry.issuer,
    UserName: entry.label,
    ...(i % 2 === 0 ? { otp: uriOf(entry) } : { 'TimeOtp-Secret-Base32': base32(entry.secret) }),
  },
}));
const keepass = { holds: common, password: null };

export async function keePassFiles(): Promise<MadeBackup[]> {
  return [
    { ...keepass, format: 'keepass-xml', name: 'KeePass XML', bytes: bytesOf(await makeKeePassXml(items)) },
    { ...keepass, format: 'kdbx', name: 'KDBX 4', password, bytes: await makeKdbx(items, password, { version: 4 }) },
    { ...keepass, format: 'kdbx', name: 'KDBX 3', password, bytes: await makeKdbx(items, password, { version: 3 }) },
  ];
}
