/**
 * Twofish with 256-bit keys, decryption only (Schneier et al., "Twofish: A 128-Bit Block Cipher", 1998). KeePass offers it;
 * no kept library has it, and WebCrypto doesn't.
 */

/** Section 4.3.5: the nibble tables of the permutations q0 and q1. */
const nibbles = [
  ['817d6f320b59eca4', 'ecb81235f4a6709d', 'ba5e6d90c8f32471', 'd7f4126e9b3085ca'],
  ['28bdf76e31940ac5', '1e2b4c376da5f908', '4c75169a0ed82b3f', 'b951c3de647f208a'],
].map((tables) => tables.map((table) => Array.from(table, (digit) => Number.parseInt(digit, 16))));
const reducerOfMds = 0x169;
const reducerOfRs = 0x14d;
const mds = ['01ef5b5b', '5befef01', 'ef5b01ef', 'ef01ef5b'].map(rowOf);
const rs = ['01a455875a58db9e', 'a45682f31ec668e5', '02a1fcc147ae3d19', 'a455875a58db9e03'].map(rowOf);
const rounds = 16;
const blockBytes = 16;

function rowOf(hex: string): readonly number[] {
  return Array.from({ length: hex.length / 2 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));
}

const permutations = nibbles.map(([t0, t1, t2, t3]) =>
  Uint8Array.from({ length: 256 }, (_, x) => {
    const mix = (a: number, b: number) => [a ^ b, (a ^ ((b >> 1) | ((b & 1) << 3)) ^ (a << 3)) & 15] as const;
    const [a1, b1] = mix(x >> 4, x & 15);
    const [a3, b3] = mix(t0![a1]!, t1![b1]!);
    return (t3![b3]! << 4) | t2![a3]!;
  }),
);
const [q0, q1] = [permutations[0]!, permutations[1]!];

/** Which permutation each byte of a word meets at each of the five stages of `h`, from the outermost key to the last. */
const stages = [
  [q1, q0, q0, q1],
  [q1, q1, q0, q0],
  [q0, q1, q0, q1],
  [q0, q0, q1, q1],
  [q1, q0, q1, q0],
];

function multiply(one: number, other: number, reducer: number): number {
  let product = 0;
  for (let a = one, b = other; b !== 0; b >>= 1) {
    if (b & 1) product ^= a;
    a <<= 1;
    if (a & 0x100) a ^= reducer;
  }
  return product;
}

const left = (word: number, by: number): number => ((word << by) | (word >>> (32 - by))) >>> 0;
const right = (word: number, by: number): number => left(word, 32 - by);

/** One byte's part of `h` (section 4.3.2): through the stages with its key bytes, then its column of the MDS matrix. */
function column(byte: number, position: number, key: readonly number[]): number {
  let value = byte;
  for (const [stage, tables] of stages.entries()) {
    value = tables[position]![value]!;
    if (stage < 4) value ^= (key[3 - stage]! >>> (8 * position)) & 255;
  }
  return mds.reduce((word, row, i) => (word | (multiply(value, row[position]!, reducerOfMds) << (8 * i))) >>> 0, 0);
}

/** Four tables that together are `h` with this key. */
const tablesOf = (key: readonly number[]): readonly Uint32Array[] =>
  [0, 1, 2, 3].map((position) => Uint32Array.from({ length: 256 }, (_, byte) => column(byte, position, key)));

const lookUp = (tables: readonly Uint32Array[], word: number): number =>
  tables[0]![word & 255]! ^
  tables[1]![(word >>> 8) & 255]! ^
  tables[2]![(word >>> 16) & 255]! ^
  tables[3]![word >>> 24]!;

/** The round keys (section 4.3.3) and the key-dependent tables. */
function schedule(key: Uint8Array): { keys: Uint32Array; boxes: readonly Uint32Array[] } {
  const view = new DataView(key.buffer, key.byteOffset, key.byteLength);
  const words = Array.from({ length: 8 }, (_, i) => view.getUint32(4 * i, true));
  const even = tablesOf(words.filter((_, i) => i % 2 === 0));
  const odd = tablesOf(words.filter((_, i) => i % 2 === 1));
  const keys = new Uint32Array(2 * rounds + 8);
  for (let i = 0; i < keys.length; i += 2) {
    const a = lookUp(even, Math.imul(i, 0x01010101));
    const b = left(lookUp(odd, Math.imul(i + 1, 0x01010101)), 8);
    keys[i] = a + b;
    keys[i + 1] = left((a + 2 * b) >>> 0, 9);
  }
  const sBoxKey = [0, 1, 2, 3].map((part) =>
    rs.reduce((word, row, i) => {
      const byte = row.reduce((sum, factor, j) => sum ^ multiply(key[8 * part + j]!, factor, reducerOfRs), 0);
      return (word | (byte << (8 * i))) >>> 0;
    }, 0),
  );
  return { keys, boxes: tablesOf(sBoxKey.toReversed()) };
}

/** Opens Twofish-256 in CBC mode with PKCS #7 padding. Null when the padding is wrong or the length is no multiple of 16. */
export function openTwofishCbc(options: { key: Uint8Array; iv: Uint8Array; sealed: Uint8Array }): Uint8Array | null {
  const { sealed } = options;
  if (sealed.length === 0 || sealed.length % blockBytes !== 0) return null;
  const { keys, boxes } = schedule(options.key);
  const plain = new Uint8Array(sealed.length);
  const input = new DataView(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const output = new DataView(plain.buffer);
  const vector = new DataView(options.iv.buffer, options.iv.byteOffset, blockBytes);
  for (let at = 0; at < sealed.length; at += blockBytes) {
    const word = (i: number, key: number) => input.getUint32(at + 4 * i, true) ^ keys[key]!;
    let [a, b, c, d] = [word(0, 4), word(1, 5), word(2, 6), word(3, 7)];
    for (let round = rounds - 1; round >= 0; round--) {
      const t0 = lookUp(boxes, a);
      const t1 = lookUp(boxes, left(b, 8));
      const next = left(c, 1) ^ (t0 + t1 + keys[2 * round + 8]!);
      const after = right(d ^ (t0 + 2 * t1 + keys[2 * round + 9]!), 1);
      [a, b, c, d] = [next, after, a, b];
    }
    for (const [i, value] of [c, d, a, b].entries()) {
      const before = at === 0 ? vector.getUint32(4 * i, true) : input.getUint32(at - blockBytes + 4 * i, true);
      output.setUint32(at + 4 * i, value ^ keys[i]! ^ before, true);
    }
  }
  return unpadded(plain);
}

function unpadded(plain: Uint8Array): Uint8Array | null {
  const length = plain.at(-1) ?? 0;
  const isPadding = length > 0 && length <= blockBytes && plain.subarray(-length).every((byte) => byte === length);
  return isPadding ? plain.subarray(0, -length) : null;
}
