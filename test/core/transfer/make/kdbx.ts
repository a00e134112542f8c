import { argon2d, argon2id } from 'hash-wasm';
import { Consts, Credentials, CryptoEngine, Int64, Kdbx, KdbxUuid, ProtectedValue, VarDictionary } from 'kdbxweb';

const { ValueType } = VarDictionary;

CryptoEngine.setArgon2Impl(async (password, salt, memory, iterations, length, parallelism, type) => {
  const derive = type === CryptoEngine.Argon2TypeArgon2d ? argon2d : argon2id;
  const key = await derive({
    password: new Uint8Array(password),
    salt: new Uint8Array(salt),
    memorySize: memory,
    iterations,
    parallelism,
    hashLength: length,
    outputType: 'binary',
  });
  return new Uint8Array(key).buffer;
});

export interface KdbxItem {
  readonly fields: Readonly<Record<string, string>>;
  readonly tags?: readonly string[];
  /** Values the entry had before; they end up in its history. */
  readonly before?: Readonly<Record<string, string>>;
  readonly deleted?: boolean;
  readonly group?: string;
}

export interface KdbxOptions {
  readonly version: 3 | 4;
  readonly cipher?: 'aes' | 'chacha20';
  readonly kdf?: 'aes' | 'argon2d' | 'argon2id';
  readonly compressed?: boolean;
}

const kdfs = { aes: Consts.KdfId.Aes, argon2d: Consts.KdfId.Argon2d, argon2id: Consts.KdfId.Argon2id };

/** A database written by kdbxweb, KeeWeb's library: another program than the reader under test. Cheap to derive. */
export async function makeKdbx(
  items: readonly KdbxItem[],
  password: string,
  options: KdbxOptions,
): Promise<Uint8Array> {
  const database = await makeDatabase(items, password, options);
  return new Uint8Array(await database.save());
}

/** The same database as the XML that KeePass exports. */
export async function makeKeePassXml(items: readonly KdbxItem[]): Promise<string> {
  const database = await makeDatabase(items, 'x', { version: 4, kdf: 'aes' });
  return database.saveXml(true);
}

async function makeDatabase(items: readonly KdbxItem[], password: string, options: KdbxOptions): Promise<Kdbx> {
  const credentials = new Credentials(ProtectedValue.fromString(password));
  const database = Kdbx.create(credentials, 'Made for a test');
  const { header } = database;
  if (options.version === 3) {
    header.setVersion(3);
    header.keyEncryptionRounds = 10;
  } else {
    header.setKdf(kdfs[options.kdf ?? 'argon2id']);
    const parameters = header.kdfParameters!;
    if (options.kdf === 'aes') {
      parameters.set('R', ValueType.UInt64, Int64.from(10));
    } else {
      parameters.set('M', ValueType.UInt64, Int64.from(65_536));
      parameters.set('I', ValueType.UInt64, Int64.from(2));
    }
  }
  if (options.cipher === 'chacha20') header.dataCipherUuid = new KdbxUuid(Consts.CipherId.ChaCha20);
  if (options.compressed === false) header.compression = Consts.CompressionAlgorithm.None;
  database.createRecycleBin();
  for (const item of items) {
    const parent = database.getDefaultGroup();
    const group = item.group === undefined ? parent : database.createGroup(parent, item.group);
    const entry = database.createEntry(group);
    const set = (fields: Readonly<Record<string, string>>) => {
      for (const [name, value] of Object.entries(fields)) {
        const isSecret = !['Title', 'UserName', 'URL', 'Notes'].includes(name);
        entry.fields.set(name, isSecret ? ProtectedValue.fromString(value) : value);
      }
    };
    if (item.before) {
      set(item.before);
      entry.pushHistory();
    }
    set(item.fields);
    entry.tags = [...(item.tags ?? [])];
    if (item.deleted) database.remove(entry);
  }
  return database;
}
