import { PNG } from 'pngjs';
import encodeQr from 'qr';
import { bytesOf, holding, uriOf, type MadeBackup } from './backup';

/** A picture of a QR code, four pixels a module. */
export function pngOf(text: string): Buffer {
  const rows = encodeQr(text, 'raw', { border: 4, scale: 4 });
  const picture = new PNG({ width: rows.length, height: rows.length });
  for (const [y, row] of rows.entries()) {
    for (const [x, dark] of row.entries()) {
      const at = (y * rows.length + x) * 4;
      picture.data.fill(dark ? 0 : 255, at, at + 3);
      picture.data[at + 3] = 255;
    }
  }
  return PNG.sync.write(picture);
}

const [first] = holding('totp');
export const qrImage: MadeBackup = {
  format: 'qr-image',
  name: 'QR code',
  password: null,
  holds: [first!],
  bytes: new Uint8Array(pngOf(uriOf(first!))),
};

/** Google's payload, written field by field with the rules of protobuf. */
const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value & 127) | 128, ...varint(Math.floor(value / 128))];
const bytes = (field: number, value: Uint8Array): number[] => [field * 8 + 2, ...varint(value.length), ...value];
const number = (field: number, value: number): number[] => [field * 8, ...varint(value)];

const migrated = holding('totp', 'hotp').filter(
  ({ digits, period, counter }) => (digits === 6 || digits === 8) && period === 30 && counter < 2n ** 31n,
);
const payload = Uint8Array.from([
  ...migrated.flatMap((entry) =>
    bytes(
      1,
      Uint8Array.from([
        ...bytes(1, entry.secret),
        ...bytes(2, bytesOf(entry.issuer === '' ? entry.label : `${entry.issuer}:${entry.label}`)),
        ...(entry.issuer === '' ? [] : bytes(3, bytesOf(entry.issuer))),
        ...number(4, { SHA1: 1, SHA256: 2, SHA512: 3 }[entry.algorithm]),
        ...number(5, entry.digits === 8 ? 2 : 1),
        ...number(6, entry.type === 'hotp' ? 1 : 2),
        ...(entry.type === 'hotp' ? number(7, Number(entry.counter)) : []),
      ]),
    ),
  ),
  ...number(2, 2),
  ...number(3, 1),
]);
export const googleMigration: MadeBackup = {
  format: 'google-migration',
  name: 'Google Authenticator',
  password: null,
  holds: migrated,
  bytes: bytesOf(`otpauth-migration://offline?data=${encodeURIComponent(Buffer.from(payload).toString('base64'))}\r\n`),
};
