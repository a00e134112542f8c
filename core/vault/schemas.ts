import * as v from 'valibot';
import { otpAlgorithms, otpTypes } from '../otp/entry';

/** What a stored row may demand: a row is untrusted, and a derivation without a limit is a way to hang the browser. */
const limits = {
  memory: { least: 8 * 1024, most: 256 * 1024 },
  passes: 10,
  lanes: 4,
  slots: 16,
} as const;

/** The most bytes of a sealed entry, and of the sealed contents. What is longer is never written: it could not be read again. */
export const longestEntry = 64 * 1024;
export const longestContents = 4 * 1024 * 1024;

const bytes = (least: number, most = least) =>
  v.custom<Uint8Array<ArrayBuffer>>(
    (value) =>
      ArrayBuffer.isView(value) &&
      Object.prototype.toString.call(value) === '[object Uint8Array]' &&
      value.byteLength >= least &&
      value.byteLength <= most,
  );

/** 16 random bytes as hexadecimal digits. */
export const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
/** Epoch milliseconds. */
export const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** A whole number within these bounds. */
export const count = (least: number, most: number) =>
  v.pipe(v.number(), v.safeInteger(), v.minValue(least), v.maxValue(most));

const nonce = bytes(12);
/** What every sealed row has: the nonce, and the ciphertext with its tag. */
export const sealedRow = { nonce, data: bytes(16, longestEntry) };
const hkdf = v.strictObject({ name: v.literal('hkdf-sha256'), salt: bytes(16, 64) });
const slot = { id, createdAt: time, nonce, data: bytes(48) };

const slotSchema = v.variant('kind', [
  v.strictObject({
    ...slot,
    kind: v.literal('passphrase'),
    kdf: v.strictObject({
      name: v.literal('argon2id'),
      memory: count(limits.memory.least, limits.memory.most),
      passes: count(1, limits.passes),
      lanes: count(1, limits.lanes),
      salt: bytes(16, 64),
    }),
  }),
  v.strictObject({ ...slot, kind: v.literal('recovery'), kdf: hkdf }),
  v.strictObject({ ...slot, kind: v.literal('device') }),
  v.strictObject({
    ...slot,
    kind: v.literal('passkey'),
    kdf: hkdf,
    credentialId: bytes(1, 1023),
    prfSalt: bytes(32),
  }),
]);

/** The header of any format: enough to tell a newer one from a damaged one. */
export const anyHeaderSchema = v.object({ format: count(1, Number.MAX_SAFE_INTEGER) });

/** The header of the format that this Keytag writes. */
export const headerSchema = v.strictObject({
  id: v.literal('vault'),
  format: v.literal(1),
  vaultId: id,
  keyId: id,
  revision: count(1, Number.MAX_SAFE_INTEGER),
  slots: v.pipe(v.array(slotSchema), v.minLength(1), v.maxLength(limits.slots)),
  contents: v.strictObject({ nonce, data: bytes(16, longestContents) }),
  checksum: bytes(32),
});

/** A sealed entry. */
export const entryRowSchema = v.strictObject({
  id,
  order: v.strictTuple([count(0, 1), v.pipe(v.number(), v.finite())]),
  ...sealedRow,
});

/** Wrong tries so far. */
export const attemptsSchema = v.object({ failures: count(0, 1_000_000), lastAt: time });

const base64 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/));

/** The opened contents of the header. */
export const contentsSchema = v.strictObject({
  fingerprintKey: v.pipe(base64, v.length(44)),
  entries: v.record(id, base64),
  bin: v.record(id, base64),
});

/** An opened entry, as it lies sealed: bytes as base64, the counter as decimal text. */
export const entrySchema = v.strictObject({
  id,
  type: v.picklist(otpTypes),
  secret: base64,
  algorithm: v.picklist(otpAlgorithms),
  digits: count(5, 10),
  period: count(1, 86_400),
  counter: v.pipe(v.string(), v.regex(/^\d{1,20}$/)),
  pin: v.optional(v.string()),
  issuer: v.string(),
  label: v.string(),
  note: v.optional(v.string()),
  tags: v.optional(v.array(v.string())),
  pinned: v.optional(v.boolean()),
  sites: v.optional(v.array(v.string())),
  position: v.pipe(v.number(), v.finite()),
  createdAt: time,
  usedAt: v.nullable(time),
  uses: count(0, Number.MAX_SAFE_INTEGER),
});
