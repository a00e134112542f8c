import * as v from 'valibot';

/**
 * Days after which Keytag speaks up; null: never. This is Keytag's advice, with the reasons in `core/facts/client-secret-lifetime.ts`: Microsoft
 * does not expire app passwords.
 */
export const intervals = [90, 180, 365, null] as const;

const interval = v.nullable(v.picklist([90, 180, 365]));

/** The person's settings of the ledger. */
export const ledgerSettings = v.object({
  /** "Still needed? Still works?" A look, no change. */
  review: interval,
  /** Replace by a new one. */
  rotate: interval,
  /** Said more firmly. */
  overdue: interval,
  /** Notifications say how many, never which: for people whose screen is seen by others. */
  hideNames: v.boolean(),
});
export type LedgerSettings = Readonly<v.InferOutput<typeof ledgerSettings>>;

/** Until the person chooses. */
export const usualSettings: LedgerSettings = { review: 90, rotate: 180, overdue: 365, hideNames: false };
