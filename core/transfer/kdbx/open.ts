import { openAesCbc } from '../crypto/aes';
import { fromBase64 } from '../../bytes/base64';
import { gunzip } from '../gunzip';
import { concatBytes } from '../../bytes/concat';
import { TransferError } from '../types';
import { childOf, parseXml, type XmlElement } from '../xml';
import type { KdbxHeader } from './header';
import { innerStream } from './inner-stream';
import { ByteInput, damagedDatabase } from './input';
import { transformedKey } from './key';

/** What the XML of a database may unpack to. KDBX 3 holds attachments in it. */
const xmlBytes = 50_000_000;

const wrongPassword = () =>
  new TransferError(
    'wrong-password',
    'The password is wrong, or this database also needs a key file, which Keytag does not read.',
  );

/** Opens a database with its password: the document, its protected values in clear. Throws `TransferError`. */
export async function openKdbx(header: KdbxHeader, password: string): Promise<XmlElement> {
  const key = await transformedKey(password, header.kdf);
  const payload = header.version === 4 ? await openVersion4(header, key) : await openVersion3(header, key);
  const unpacked = header.compressed ? await gunzip(payload, xmlBytes) : payload;
  if (unpacked === null || unpacked.length > xmlBytes) {
    throw new TransferError('damaged', 'This KeePass database is damaged, or too large for Keytag to unpack.');
  }
  const inner = header.inner ? { ...header.inner, document: unpacked } : readInnerHeader(unpacked);
  const decrypt = inner.stream === 0 ? null : await innerStream(inner.stream, inner.key);
  const document = await parseXml(new TextDecoder().decode(inner.document), (attributes, text) => {
    if (decrypt === null || attributes['Protected']?.toLowerCase() !== 'true') return text;
    const sealed = fromBase64(text);
    if (sealed === null) throw damagedDatabase();
    return new TextDecoder().decode(decrypt(sealed));
  });
  await verifyHeaderHash(header, document);
  return document;
}

/** KDBX 3.1 authenticates its header only by a hash inside the document. */
async function verifyHeaderHash(header: KdbxHeader, document: XmlElement): Promise<void> {
  const meta = childOf(document, 'Meta');
  const hash = header.version === 3 && meta ? childOf(meta, 'HeaderHash')?.text.trim() : '';
  if (!hash) return;
  const bytes = fromBase64(hash);
  if (bytes === null || !equal(bytes, await sha('SHA-256', header.raw))) throw damagedDatabase();
}

/** What can be told of damage without a password: KDBX 4 has a plain hash of its header, and a last block of no length. */
export async function checkFrame(header: KdbxHeader): Promise<void> {
  if (header.version !== 4) return;
  const input = new ByteInput(header.body);
  if (!equal(input.bytes(32), await sha('SHA-256', header.raw))) throw damagedDatabase();
  input.bytes(32);
  for (let length = 1; length > 0;) {
    input.bytes(32);
    length = input.u32();
    input.bytes(length);
  }
}

/** KDBX 4: header and blocks are authenticated, so a wrong key and a changed byte are told apart. */
async function openVersion4(header: KdbxHeader, key: Uint8Array): Promise<Uint8Array> {
  const input = new ByteInput(header.body);
  input.bytes(32); // the header's plain hash: see `checkFrame`
  const base = await sha('SHA-512', concatBytes(header.masterSeed, key, Uint8Array.of(1)));
  const lastIndex = 0xffff_ffff_ffff_ffffn;
  if (!(await verify(base, lastIndex, input.bytes(32), header.raw))) throw wrongPassword();

  const blocks: Uint8Array[] = [];
  for (let index = 0n; ; index++) {
    const mac = input.bytes(32);
    const length = input.u32();
    const block = input.bytes(length);
    const lengthBytes = new Uint8Array(4);
    new DataView(lengthBytes.buffer).setUint32(0, length, true);
    if (!(await verify(base, index, mac, concatBytes(le64(index), lengthBytes, block)))) throw damagedDatabase();
    if (length === 0) break;
    blocks.push(block);
  }
  const plain = await decipher(header, key, concatBytes(...blocks));
  if (plain === null) throw damagedDatabase();
  return plain;
}

/** KDBX 3.1: encrypted first, then hashed in blocks; the known first bytes tell a wrong key. */
async function openVersion3(header: KdbxHeader, key: Uint8Array): Promise<Uint8Array> {
  const isBlocks = header.cipher === 'chacha20' || header.body.length % 16 === 0;
  if (header.body.length === 0 || !isBlocks) throw damagedDatabase();
  const plain = await decipher(header, key, header.body);
  if (plain === null) throw (await startsRight(header, key)) ? damagedDatabase() : wrongPassword();
  const input = new ByteInput(plain);
  if (!equal(input.bytes(32), header.inner!.start)) throw wrongPassword();
  const blocks: Uint8Array[] = [];
  for (let index = 0; ; index++) {
    if (input.u32() !== index) throw damagedDatabase();
    const hash = input.bytes(32);
    const block = input.bytes(input.u32());
    if (block.length === 0) {
      if (hash.some((byte) => byte !== 0)) throw damagedDatabase();
      break;
    }
    if (!equal(hash, await sha('SHA-256', block))) throw damagedDatabase();
    blocks.push(block);
  }
  return concatBytes(...blocks);
}

/** Whether a KDBX 3.1 payload, whose end is lost, starts as the header says: then the password is right. */
async function startsRight(header: KdbxHeader, transformed: Uint8Array): Promise<boolean> {
  if (header.cipher !== 'aes' || header.body.length < 32) return false;
  const raw = await sha('SHA-256', concatBytes(header.masterSeed, transformed));
  const key = await crypto.subtle.importKey('raw', raw, 'AES-CBC', false, ['encrypt']);
  const start = header.body.subarray(0, 32);
  // WebCrypto always wants padding: encrypting nothing makes the one block of it that fits behind the second block.
  const iv = new Uint8Array(start.subarray(16));
  const padding = await crypto.subtle.encrypt({ name: 'AES-CBC', iv }, key, new Uint8Array(0));
  const plain = await openAesCbc({ key: raw, iv: header.iv, sealed: concatBytes(start, new Uint8Array(padding)) });
  return plain !== null && equal(plain, header.inner!.start);
}

async function decipher(header: KdbxHeader, transformed: Uint8Array, sealed: Uint8Array): Promise<Uint8Array | null> {
  const key = await sha('SHA-256', concatBytes(header.masterSeed, transformed));
  if (header.cipher === 'aes') return openAesCbc({ key, iv: header.iv, sealed });
  if (header.cipher === 'twofish') {
    const { openTwofishCbc } = await import('../crypto/twofish');
    return openTwofishCbc({ key, iv: header.iv, sealed });
  }
  const { chacha20 } = await import('@noble/ciphers/chacha.js');
  return chacha20(key, new Uint8Array(header.iv), new Uint8Array(sealed));
}

/** The inner header of KDBX 4, in front of the document. */
function readInnerHeader(payload: Uint8Array): { stream: number; key: Uint8Array; document: Uint8Array } {
  const input = new ByteInput(payload);
  let stream = 0;
  let key: Uint8Array = new Uint8Array(0);
  for (;;) {
    const id = input.u8();
    const value = input.bytes(input.u32());
    if (id === 0) return { stream, key, document: input.rest() };
    if (id === 1) stream = new ByteInput(value).u32();
    if (id === 2) key = value;
  }
}

async function verify(base: Uint8Array, index: bigint, mac: Uint8Array, data: Uint8Array): Promise<boolean> {
  const raw = await sha('SHA-512', concatBytes(le64(index), base));
  const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
  return crypto.subtle.verify('HMAC', key, new Uint8Array(mac), new Uint8Array(data));
}

const sha = async (hash: 'SHA-256' | 'SHA-512', bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.digest(hash, new Uint8Array(bytes)));

function le64(value: bigint): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, value, true);
  return bytes;
}

const equal = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);
