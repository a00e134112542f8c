import * as v from 'valibot';
import { otpAlgorithms, otpTypes } from '../../../core/otp/entry';

/** What a source gives of an entry: bytes as hex, the counter as text. */
const given = {
  type: v.picklist(otpTypes),
  secret: v.string(),
  algorithm: v.picklist(otpAlgorithms),
  digits: v.number(),
  period: v.number(),
  counter: v.string(),
  issuer: v.string(),
  label: v.string(),
  pin: v.exactOptional(v.string()),
  note: v.exactOptional(v.string()),
  tags: v.exactOptional(v.array(v.string())),
  pinned: v.exactOptional(v.boolean()),
  sites: v.exactOptional(v.array(v.string())),
};

/** Leaves out what the vault chooses. */
export const plainNewEntry = v.object(given);

/** An entry as the test and the page pass it to one another. */
export const plainEntry = v.strictObject({
  ...given,
  /** null, with `position` and `createdAt`: made by a change that was killed before it answered. */
  id: v.nullable(v.string()),
  position: v.nullable(v.number()),
  createdAt: v.nullable(v.number()),
  usedAt: v.nullable(v.number()),
  uses: v.number(),
});
export type PlainEntry = v.InferOutput<typeof plainEntry>;

export const plainEntries = v.array(plainEntry);

/** What opens a vault. `recoveryCode` null: killed before it was shown, so nobody can have it. */
export const keys = v.object({ passphrase: v.string(), recoveryCode: v.nullable(v.string()) });
export type Keys = v.InferOutput<typeof keys>;

/** Everything that a person has in a vault. Every issuer in it is another. */
export interface State extends Keys {
  readonly entries: readonly PlainEntry[];
  readonly bin: readonly PlainEntry[];
}

/** What the page finds after a kill: which of the keys given open the vault, and what is in it. */
export const found = v.object({
  /** Before anything was typed. */
  status: v.string(),
  byPassphrase: v.array(v.boolean()),
  byRecoveryCode: v.array(v.boolean()),
  entries: plainEntries,
  bin: plainEntries,
  unreadable: v.number(),
});
export type Found = v.InferOutput<typeof found>;

/** In one order, and without what a killed change in `like` could not tell: so that two states compare as values. */
export function comparable(entries: readonly PlainEntry[], like: readonly PlainEntry[] = entries): object[] {
  const untold = new Set(like.filter(({ id }) => id === null).map(({ issuer }) => issuer));
  return entries
    .map((entry) => (untold.has(entry.issuer) ? { ...entry, id: null, position: null, createdAt: null } : entry))
    .toSorted((a, b) => a.issuer.localeCompare(b.issuer));
}

/** What the page says on its console when it asks for a transaction to write. */
export const writeBegins = 'keytag writes';
