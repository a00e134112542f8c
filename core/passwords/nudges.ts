import { smtpAuthDefaultOff } from '../facts/smtp-auth-default-off';
import { addDays, daysBetween, earliest, type Day } from './days';
import { openingOf } from './opening';
import type { LedgerSettings } from './policy';
import type { PasswordRecord } from './record';

/**
 * `delete`: it opens nothing any more. `delete-replaced`: its successor has taken over. `sending-ends`: Microsoft switches sending off soon.
 * The others are Keytag's advice: look whether it is needed, replace it, replace it now.
 */
export type NudgeKind = 'delete' | 'delete-replaced' | 'sending-ends' | 'overdue' | 'rotate' | 'review';

/** A reminder. Its key is the same whenever it is worked out: kind and day, never the clock. */
export interface Nudge {
  readonly passwordId: string;
  readonly kind: NudgeKind;
  readonly due: Day;
  readonly key: string;
}

/** How long before the end of SMTP AUTH basic Keytag speaks up, and speaks up again. Keytag's own choice. */
const end = smtpAuthDefaultOff.date!;
const firstCall = addDays(end, -60);
const lastCall = addDays(end, -7);

/** The longest a nudge can be put off; a later day in the row comes from a clock that was wrong, and is ignored. */
export const snoozeDays = [7, 30] as const;
const longestSnooze = Math.max(...snoozeDays);

/** The one nudge that counts for a record on this day, snoozed or not; null: nothing to do. */
export function currentNudge(record: PasswordRecord, settings: LedgerSettings, today: Day): Nudge | null {
  return due(record, settings, today)[0] ?? null;
}

/** Is the record quiet for now? */
export function isSnoozed({ password }: PasswordRecord, today: Day): boolean {
  const { snoozedUntil } = password;
  return snoozedUntil !== null && today < snoozedUntil && daysBetween(today, snoozedUntil) <= longestSnooze;
}

/** What to show as a count: nudges that are due and not put off. */
export function dueNudges(records: readonly PasswordRecord[], settings: LedgerSettings, today: Day): Nudge[] {
  return records.flatMap((record) => {
    const nudge = isSnoozed(record, today) ? null : currentNudge(record, settings, today);
    return nudge ? [nudge] : [];
  });
}

/** What has to be told now: due, not put off, and never told before. */
export function untoldNudges(records: readonly PasswordRecord[], settings: LedgerSettings, today: Day): Nudge[] {
  const told = new Map(records.map(({ password }) => [password.id, password.told]));
  return dueNudges(records, settings, today).filter(({ passwordId, key }) => !told.get(passwordId)!.includes(key));
}

/** The next day on which any of this can change; null: never, as far as is known. */
export function nextChange(records: readonly PasswordRecord[], settings: LedgerSettings, today: Day): Day | null {
  const days = records.flatMap((record) => [
    ...schedule(record, settings).map(({ from }) => from),
    firstCall,
    addDays(end, 1),
    ...(isSnoozed(record, today) ? [record.password.snoozedUntil!] : []),
  ]);
  return earliest(days.filter((day) => day > today));
}

/** The day on which the person is asked to look at it again, and to replace it; null: not by the settings, or no longer worth it. */
export function nextDays(
  record: PasswordRecord,
  settings: LedgerSettings,
  today: Day,
): { review: Day | null; rotate: Day | null } {
  const { opens } = openingOf(record, today);
  if (opens === 'nothing' && !isRevived(record, today)) return { review: null, rotate: null };
  const of = (kind: NudgeKind) => schedule(record, settings).find((planned) => planned.kind === kind)?.from ?? null;
  return { review: of('review'), rotate: opens === 'sending' && today >= firstCall ? null : of('rotate') };
}

/** What is due, the weightiest first: what cannot work any more beats what ends soon, and that beats rotation. */
function due(record: PasswordRecord, settings: LedgerSettings, today: Day): Nudge[] {
  const { id, created, state } = record.password;
  const { opens, endedOn } = openingOf(record, today);
  const nudge = (kind: NudgeKind, day: Day): Nudge => ({ passwordId: id, kind, due: day, key: `${kind}:${day}` });
  if (state === 'in-use' && opens === 'nothing' && !isRevived(record, today)) {
    return [nudge('delete', endedOn === null ? created : later(addDays(endedOn, 1), created))];
  }
  return schedule(record, settings)
    .filter(({ from }) => from <= today)
    .filter(({ kind }) => kind !== 'sending-ends' || opens === 'sending')
    .filter(({ kind }) => !isReplacing(kind) || opens !== 'sending' || today < firstCall)
    .map(({ kind, from }) => nudge(kind, from));
}

/** Who says after the end that it still works has an admin who switched sending on again. */
function isRevived(record: PasswordRecord, today: Day): boolean {
  const { endedOn } = openingOf(record, today);
  const { reviewed } = record.password;
  return endedOn !== null && reviewed !== null && reviewed > endedOn;
}

interface Planned {
  readonly kind: NudgeKind;
  readonly from: Day;
}

/** Every day on which a nudge begins, the weightiest kind first and of one kind the latest first. */
function schedule(record: PasswordRecord, { review, rotate, overdue }: LedgerSettings): Planned[] {
  const { created, reviewed, state, replacedBy } = record.password;
  if (state === 'replaced') return [{ kind: 'delete-replaced', from: addDays(replacedBy?.on ?? created, 1) }];
  const ends = openingOf(record, end).opens === 'sending';
  const after = (kind: NudgeKind, from: Day, days: number | null): Planned[] =>
    days === null ? [] : [{ kind, from: addDays(from, days) }];
  const replacing = [...after('overdue', created, overdue), ...after('rotate', created, rotate)];
  return [
    ...(ends ? endingDays(created, reviewed) : []),
    // Nothing is worth replacing that ends before the new one is moved in.
    ...replacing.filter(({ from }) => !ends || from < firstCall),
    ...after('review', reviewed === null ? created : later(reviewed, created), review),
  ];
}

/** The last call first. Who looked at it since the first call is asked again at the last one only. */
function endingDays(created: Day, reviewed: Day | null): Planned[] {
  const last: Planned = { kind: 'sending-ends', from: later(lastCall, created) };
  const looked = reviewed !== null && reviewed >= firstCall;
  return looked ? [last] : [last, { kind: 'sending-ends', from: later(firstCall, created) }];
}

const isReplacing = (kind: NudgeKind) => kind === 'rotate' || kind === 'overdue';
const later = (a: Day, b: Day) => (a > b ? a : b);
