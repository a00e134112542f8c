import { createCipheriv, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';
import { Buffer } from 'node:buffer';

/** A zip written by hand (APPNOTE 6.3.10), so that the reader is tried on another's work, and on headers that lie. */
export interface ZipItem {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly password?: string;
  /** WinZip AES-256 (AE-2), or the old ZipCrypto. */
  readonly encryption?: 'aes' | 'zipcrypto';
  /** What the headers say instead of the truth. */
  readonly declaredSize?: number;
  readonly declaredCrc?: number;
}

const u16 = (value: number): Buffer => Buffer.from([value & 255, (value >> 8) & 255]);
const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};

/** WinZip AES (winzip.com/aes_info.htm): salt, verifier, CTR with a little-endian counter from 1, HMAC-SHA1 cut to 10 bytes. */
function sealAes(packed: Buffer, password: string): Buffer {
  const salt = randomBytes(16);
  const keys = pbkdf2Sync(password, salt, 1000, 66, 'sha1');
  const sealed = Buffer.from(packed);
  for (let block = 0; block * 16 < sealed.length; block++) {
    const counter = Buffer.alloc(16);
    counter.writeUInt32LE(block + 1);
    const ecb = createCipheriv('aes-256-ecb', keys.subarray(0, 32), null);
    const stream = ecb.update(counter);
    for (let i = 0; i < 16 && block * 16 + i < sealed.length; i++) sealed[block * 16 + i]! ^= stream[i]!;
  }
  const mac = createHmac('sha1', keys.subarray(32, 64)).update(sealed).digest().subarray(0, 10);
  return Buffer.concat([salt, keys.subarray(64), sealed, mac]);
}

const table = Array.from({ length: 256 }, (_, value) => {
  let crc = value;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc >>> 0;
});

/** The traditional PKWARE encryption (APPNOTE 6.1). */
function sealZipCrypto(packed: Buffer, password: string, check: number): Buffer {
  const keys: [number, number, number] = [0x12345678, 0x23456789, 0x34567890];
  const step = (crc: number, byte: number) => (table[(crc ^ byte) & 255]! ^ (crc >>> 8)) >>> 0;
  const feed = (byte: number) => {
    keys[0] = step(keys[0], byte);
    keys[1] = (Math.imul((keys[1] + (keys[0] & 255)) >>> 0, 134775813) + 1) >>> 0;
    keys[2] = step(keys[2], keys[1] >>> 24);
  };
  for (const byte of Buffer.from(password)) feed(byte);
  const plain = Buffer.concat([randomBytes(11), Buffer.from([check]), packed]);
  return Buffer.from(
    plain.map((byte) => {
      const key = (keys[2] | 2) & 0xffff;
      const mask = (Math.imul(key, key ^ 1) >>> 8) & 255;
      feed(byte);
      return byte ^ mask;
    }),
  );
}

/** The archive. */
export function makeZip(...items: readonly ZipItem[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const item of items) {
    const content = typeof item.content === 'string' ? Buffer.from(item.content) : Buffer.from(item.content);
    const name = Buffer.from(item.name);
    const packed = deflateRawSync(content);
    const crc = item.declaredCrc ?? crc32(content);
    const aes = item.encryption === 'aes';
    const body =
      item.encryption === undefined
        ? packed
        : aes
          ? sealAes(packed, item.password ?? '')
          : sealZipCrypto(packed, item.password ?? '', crc >>> 24);
    const extra = aes
      ? Buffer.concat([u16(0x9901), u16(7), u16(2), Buffer.from('AE'), Buffer.from([3]), u16(8)])
      : Buffer.alloc(0);
    const common = Buffer.concat([
      u16(aes ? 51 : 20),
      u16((item.encryption ? 1 : 0) | 0x800),
      u16(aes ? 99 : 8),
      u32(0x5a210000),
      u32(aes ? 0 : crc),
      u32(body.length),
      u32(item.declaredSize ?? content.length),
      u16(name.length),
      u16(extra.length),
    ]);
    files.push(Buffer.concat([u32(0x04034b50), common, name, extra, body]));
    directory.push(
      Buffer.concat([u32(0x02014b50), u16(51), common, u16(0), u16(0), u16(0), u32(0), u32(offset), name, extra]),
    );
    offset += files.at(-1)!.length;
  }
  const central = Buffer.concat(directory);
  const end = [
    u32(0x06054b50),
    u16(0),
    u16(0),
    u16(items.length),
    u16(items.length),
    u32(central.length),
    u32(offset),
    u16(0),
  ];
  return new Uint8Array(Buffer.concat([...files, central, ...end]));
}
