import * as v from 'valibot';
import { dayOf, isDay } from './days';

// Rows lie in clear: reminders run while the vault is locked. None of them holds a secret. Each is checked whenever it is read.

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const text = v.pipe(v.string(), v.maxLength(400));
const day = v.pipe(v.string(), v.check(isDay));
/** Epoch milliseconds. */
const moment = v.pipe(v.number(), v.finite());
const accountKind = v.picklist(['work', 'personal']);

/** A Microsoft account. */
export const accountRow = v.object({
  id,
  kind: accountKind,
  /** The person's own word for it; `""` until they give one. */
  label: text,
});
export type AccountRow = Readonly<v.InferOutput<typeof accountRow>>;

/** What uses an app password: an app on a device. */
export const clientRow = v.object({
  id,
  /** Id in the catalogue (`core/clients`); null for a client that is not in it. */
  catalogueId: v.nullable(id),
  device: text,
  purpose: text,
});
export type ClientRow = Readonly<v.InferOutput<typeof clientRow>>;

/** `in-use`: stands on Microsoft's page as far as we know. `replaced`: a new one took over, this one is to be deleted there. */
const passwordStates = ['in-use', 'replaced'] as const;

/** An app password: everything but the password. */
export const passwordRow = v.object({
  id,
  accountId: id,
  accountKind,
  /** As on Microsoft's page; `""` where it has none. */
  name: text,
  clientIds: v.array(id),
  created: day,
  /** `seen`: Keytag saw it being made; `told`: the person gave the day; `unknown`: `created` is the day of the record. */
  createdBy: v.picklist(['seen', 'told', 'unknown']),
  lastSeen: v.nullable(day),
  /** When the person last said that it is still needed. */
  reviewed: v.nullable(day),
  state: v.picklist(passwordStates),
  /** Its successor, and since when. */
  replacedBy: v.nullable(v.object({ id, on: day })),
  /** Not on the page any more. `denied`: the person says that it is still in use. */
  missing: v.nullable(v.object({ since: day, denied: v.boolean() })),
  /** Keys of the nudges that were told. */
  told: v.array(v.string()),
  snoozedUntil: v.nullable(day),
  /** HMAC under a key that only the vault holds; null without the person's yes. */
  fingerprint: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
});
export type PasswordRow = Readonly<v.InferOutput<typeof passwordRow>>;

/** What an app password's history tells. */
export const eventKinds = [
  'created',
  'edited',
  'reviewed',
  'rotated',
  'missing',
  'kept',
  'removed',
  'restored',
  'snoozed',
  'fingerprinted',
] as const;

/** One line of an app password's history; never changed. Its moment has a day on the calendar. */
export const eventRow = v.object({
  id,
  passwordId: id,
  at: v.pipe(
    moment,
    v.check((at) => isDay(dayOf(new Date(at)))),
  ),
  kind: v.picklist(eventKinds),
});
export type EventRow = Readonly<v.InferOutput<typeof eventRow>>;
export type EventKind = EventRow['kind'];

/** A checkup's result; never the page itself. */
export interface SnapshotRow {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly takenAt: number;
}

/** A deleted app password, kept 30 days. */
export const binnedPasswordRow = v.object({
  kind: v.literal('password'),
  id,
  deletedAt: moment,
  password: passwordRow,
  clients: v.array(clientRow),
});
export type BinnedPasswordRow = Readonly<v.InferOutput<typeof binnedPasswordRow>>;
