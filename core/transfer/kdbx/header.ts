import { toHex } from '../../bytes/hex';
import { TransferError } from '../types';
import { ByteInput, damagedDatabase } from './input';

/** The outer header of KDBX 3.1 and 4 (keepass.info/help/kb/kdbx.html). Nothing in it is authenticated yet. */
export interface KdbxHeader {
  readonly version: 3 | 4;
  /** The header as it stands in the file: it is authenticated by the key. */
  readonly raw: Uint8Array;
  readonly cipher: 'aes' | 'chacha20' | 'twofish';
  readonly compressed: boolean;
  readonly masterSeed: Uint8Array;
  readonly iv: Uint8Array;
  readonly kdf: KdbxKdf;
  /** KDBX 3: the key of the inner stream, its cipher, and the first bytes of the decrypted payload. */
  readonly inner: { readonly stream: number; readonly key: Uint8Array; readonly start: Uint8Array } | null;
  /** What follows the header. */
  readonly body: Uint8Array;
}

export type KdbxKdf =
  | { readonly name: 'aes'; readonly seed: Uint8Array; readonly rounds: bigint }
  | {
      readonly name: 'argon2d' | 'argon2id';
      readonly salt: Uint8Array;
      /** Bytes. */
      readonly memory: bigint;
      readonly passes: bigint;
      readonly lanes: number;
    };

const signature = '03d9a29a';
const ciphers: Readonly<Record<string, KdbxHeader['cipher']>> = {
  '31c1f2e6bf714350be5805216afc5aff': 'aes',
  d6038a2b8b6f4cb5a524339a31dbb59a: 'chacha20',
  ad68f29f576f4bb9a36ad47af965346c: 'twofish',
};
const kdfs: Readonly<Record<string, KdbxKdf['name']>> = {
  c9d9f39a628a4460bf740d08c18a4fea: 'aes',
  ef636ddf8c29444b91f7a9a403e30a0c: 'argon2d',
  '9e298b1956db4773b23dfc3ec6f0a1e6': 'argon2id',
};

/** Whether the bytes start as every KeePass database does. */
export const looksLikeKeePass = (bytes: Uint8Array): boolean => toHex(bytes.subarray(0, 4)) === signature;

/** Reads the header. Throws `TransferError`: KeePass 1, a newer version, an unknown cipher or derivation, damaged. */
export function readKdbxHeader(bytes: Uint8Array): KdbxHeader {
  const input = new ByteInput(bytes);
  input.bytes(4);
  const kind = toHex(input.bytes(4));
  if (kind === '65fb4bb5') {
    throw new TransferError(
      'refused',
      'This is a database of KeePass 1 (KDB). Open it in KeePassXC, save it as KDBX, and choose that file.',
    );
  }
  input.u16();
  const version = input.u16();
  if (kind !== '67fb4bb5' || (version !== 3 && version !== 4)) {
    throw new TransferError('refused', 'This version of KeePass databases is not supported: KDBX 3.1 and 4 are.');
  }
  const fields = readFields(input, version);
  const field = (id: number, length?: number): Uint8Array => {
    const value = fields.get(id);
    if (!value || (length !== undefined && value.length !== length)) throw damagedDatabase();
    return value;
  };
  const cipher = ciphers[toHex(field(2, 16))];
  if (!cipher) throw new TransferError('refused', 'This KeePass database uses a cipher that Keytag does not know.');
  const compression = new ByteInput(field(3, 4)).u32();
  if (compression > 1) throw damagedDatabase();
  return {
    version,
    raw: bytes.subarray(0, input.position),
    cipher,
    compressed: compression === 1,
    masterSeed: field(4, 32),
    iv: field(7, cipher === 'chacha20' ? 12 : 16),
    kdf:
      version === 4
        ? readKdf(field(11))
        : { name: 'aes', seed: field(5, 32), rounds: new ByteInput(field(6, 8)).u64() },
    inner: version === 4 ? null : { stream: new ByteInput(field(10, 4)).u32(), key: field(8), start: field(9, 32) },
    body: input.rest(),
  };
}

function readFields(input: ByteInput, version: 3 | 4): ReadonlyMap<number, Uint8Array> {
  const fields = new Map<number, Uint8Array>();
  for (;;) {
    const id = input.u8();
    const value = input.bytes(version === 4 ? input.u32() : input.u16());
    if (id === 0) return fields;
    fields.set(id, value);
  }
}

/** The KDF parameters: a "variant dictionary" of typed values. */
function readKdf(bytes: Uint8Array): KdbxKdf {
  const input = new ByteInput(bytes);
  if (input.u16() >> 8 !== 1) throw damagedDatabase();
  const values = new Map<string, Uint8Array>();
  for (let type = input.u8(); type !== 0; type = input.u8()) {
    const name = String.fromCharCode(...input.bytes(Math.min(input.u32(), 64)));
    values.set(name, input.bytes(input.u32()));
  }
  const value = (name: string): Uint8Array => {
    const found = values.get(name);
    if (!found) throw damagedDatabase();
    return found;
  };
  const name = kdfs[toHex(value('$UUID'))];
  if (!name) throw new TransferError('refused', 'This KeePass database derives its key in a way Keytag does not know.');
  if (name === 'aes') return { name, seed: value('S'), rounds: new ByteInput(value('R')).u64() };
  const argon2Version = new ByteInput(value('V')).u32();
  if (argon2Version !== 0x13 || values.has('K') || values.has('A')) {
    throw new TransferError('refused', 'This KeePass database uses a variant of Argon2 that Keytag does not know.');
  }
  return {
    name,
    salt: value('S'),
    memory: new ByteInput(value('M')).u64(),
    passes: new ByteInput(value('I')).u64(),
    lanes: new ByteInput(value('P')).u32(),
  };
}
