import { createDecipheriv, createHash, hkdfSync } from 'node:crypto';
import { argon2id } from 'hash-wasm';

/** A second reader of the vault's format, written from core/vault/README.md alone: no import of Keytag's code. */
interface Sealed {
  nonce: Buffer;
  data: Buffer;
}

interface Slot extends Sealed {
  id: string;
  kind: string;
  createdAt: number;
  kdf?: { name: string; memory: number; passes: number; lanes: number; salt: Buffer };
}

interface Dump {
  header: {
    format: number;
    vaultId: string;
    keyId: string;
    revision: number;
    slots: Slot[];
    contents: Sealed;
    checksum: Buffer;
  };
  entries: (Sealed & { id: string })[];
  bin: (Sealed & { id: string; deletedAt: number })[];
  snapshots: Pick<Dump, 'header' | 'entries' | 'bin'>[];
}

/** What opened; throws where a seal does not hold. */
export interface Opened {
  entries: Record<string, unknown>[];
  bin: Record<string, unknown>[];
  snapshots: Record<string, unknown>[][];
}

type Part = string | number | Buffer;

function frame(...parts: Part[]): Buffer {
  return Buffer.concat(
    parts.flatMap((part) => {
      const bytes = Buffer.isBuffer(part) ? part : Buffer.from(String(part), 'utf8');
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return [length, bytes];
    }),
  );
}

function unseal(key: Buffer, { nonce, data }: Sealed, associated: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce);
  decipher.setAAD(associated);
  decipher.setAuthTag(data.subarray(-16));
  return Buffer.concat([decipher.update(data.subarray(0, -16)), decipher.final()]);
}

function terms(slot: Slot): Part[] {
  const { kdf } = slot;
  const common = [slot.id, slot.kind, slot.createdAt];
  if (!kdf) return common;
  if (kdf.name === 'argon2id') return [...common, kdf.name, kdf.memory, kdf.passes, kdf.lanes, kdf.salt];
  return [...common, kdf.name, kdf.salt];
}

function recoverySecret(code: string): Buffer {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const bits = Array.from(code.replaceAll('-', ''), (character) =>
    alphabet.indexOf(character).toString(2).padStart(5, '0'),
  );
  const all = bits.join('');
  const secret = Buffer.from(
    all
      .slice(0, 128)
      .match(/.{8}/g)!
      .map((byte) => Number.parseInt(byte, 2)),
  );
  const digest = createHash('sha256').update(secret).digest();
  const check = [...digest.subarray(0, 2)]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('')
    .slice(0, 12);
  if (check !== all.slice(128)) throw new Error('typing error');
  return secret;
}

async function slotKey(slot: Slot, vaultId: string, typed: string): Promise<Buffer> {
  const kdf = slot.kdf!;
  if (slot.kind === 'passphrase') {
    const { memory: memorySize, passes: iterations, lanes: parallelism, salt } = kdf;
    const password = typed.normalize('NFKC');
    const cost = { memorySize, iterations, parallelism, hashLength: 32 };
    return Buffer.from(await argon2id({ password, salt, ...cost, outputType: 'binary' }));
  }
  const info = frame('keytag slot key', slot.kind, vaultId, slot.id);
  return Buffer.from(hkdfSync('sha256', recoverySecret(typed), kdf.salt, info, 32));
}

/** Opens the saved file with a passphrase or a recovery code. */
export async function readDump(json: string, kind: 'passphrase' | 'recovery', typed: string): Promise<Opened> {
  const dump: Dump = JSON.parse(json, (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'base64' in value
      ? Buffer.from(String(value.base64), 'base64')
      : value,
  );
  const { vaultId } = dump.header;
  const slot = dump.header.slots.find((one) => one.kind === kind)!;
  const associated = frame('keytag slot', 1, vaultId, ...terms(slot));
  const key = unseal(await slotKey(slot, vaultId, typed), slot, associated);

  const open = (state: Pick<Dump, 'header' | 'entries' | 'bin'>) => {
    const { header } = state;
    const slots = header.slots.map((one) => frame(...terms(one), one.nonce, one.data));
    const bound = frame('keytag header', header.format, header.vaultId, header.keyId, header.revision, ...slots);
    const sum = createHash('sha256').update(
      frame('keytag checksum', bound, header.contents.nonce, header.contents.data),
    );
    if (!sum.digest().equals(header.checksum)) throw new Error('checksum');
    const contents: Record<'entries' | 'bin', Record<string, string>> = JSON.parse(
      unseal(key, header.contents, bound).toString(),
    );
    const check = (list: Record<string, string>, rows: (Sealed & { id: string })[]) => {
      const whole = rows.every((row) => row.data.subarray(-16).toString('base64') === list[row.id]);
      if (!whole || rows.length !== Object.keys(list).length) throw new Error('rows differ from the list');
    };
    check(contents.entries, state.entries);
    check(contents.bin, state.bin);
    const entry = (row: Sealed, bytes: Buffer): Record<string, unknown> =>
      JSON.parse(unseal(key, row, bytes).toString());
    return {
      entries: state.entries.map((row) => entry(row, frame('keytag row', 1, 'entries', row.id))),
      bin: state.bin.map((row) => entry(row, frame('keytag row', 1, 'bin', row.id, row.deletedAt))),
    };
  };
  return { ...open(dump), snapshots: dump.snapshots.map((snapshot) => open(snapshot).entries) };
}
