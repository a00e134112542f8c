import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../core/passwords/days';
import { currentNudge, dueNudges, isSnoozed, nextChange, nextDays, untoldNudges } from '../../../core/passwords/nudges';
import { intervals, usualSettings, type LedgerSettings } from '../../../core/passwords/policy';
import type { PasswordRecord } from '../../../core/passwords/record';
import { passwordRecord } from './records';

const on = (record: PasswordRecord, day: string, settings = usualSettings) => currentNudge(record, settings, day);

describe('nudges', () => {
  it('asks to look at 90 days, to rotate at 180, firmly at 365', () => {
    const record = passwordRecord({ created: '2024-01-01' });
    expect(on(record, '2024-03-30')).toBeNull();
    expect(on(record, '2024-03-31')).toMatchObject({ kind: 'review', due: '2024-03-31' });
    expect(on(record, '2024-06-29')).toMatchObject({ kind: 'rotate', due: '2024-06-29' });
    expect(on(record, '2024-12-31')).toMatchObject({ kind: 'overdue' });
  });

  it('counts the next look from the last one', () => {
    const record = passwordRecord({ created: '2024-01-01', reviewed: '2024-03-31' });
    expect(on(record, '2024-06-28')).toBeNull();
    expect(on(record, '2024-06-29')).toMatchObject({ kind: 'rotate' });
    expect(nextDays(record, usualSettings, '2024-04-01')).toEqual({ review: '2024-06-29', rotate: '2024-06-29' });
    expect(nextDays(record, usualSettings, '2026-11-21')).toEqual({ review: '2024-06-29', rotate: null });
    expect(nextDays(record, usualSettings, '2027-01-01')).toEqual({ review: null, rotate: null });
  });

  it('is silent where the settings say so', () => {
    const off: LedgerSettings = { review: null, rotate: null, overdue: null, hideNames: false };
    expect(on(passwordRecord({ created: '2020-01-01' }), '2026-06-01', off)).toBeNull();
  });

  it('lets the end of sending beat rotation: two calls, then delete', () => {
    const record = passwordRecord({ created: '2025-01-01' });
    expect(on(record, '2026-10-31')).toMatchObject({ kind: 'overdue' });
    expect(on(record, '2026-11-01')).toMatchObject({ kind: 'sending-ends', due: '2026-11-01' });
    expect(on(record, '2026-12-24')).toMatchObject({ kind: 'sending-ends', due: '2026-12-24' });
    expect(on(record, '2026-12-31')).toMatchObject({ kind: 'sending-ends' });
    expect(on(record, '2027-01-01')).toMatchObject({ kind: 'delete', due: '2027-01-01' });
  });

  it('tells at once of an app password made during the last weeks', () => {
    expect(on(passwordRecord({ created: '2026-11-21' }), '2026-11-21')).toMatchObject({
      kind: 'sending-ends',
      due: '2026-11-21',
    });
  });

  it('takes a look in between as an answer, until the last call', () => {
    const record = passwordRecord({ created: '2025-01-01', reviewed: '2026-11-21' });
    expect(on(record, '2026-12-23')).toBeNull();
    expect(on(record, '2026-12-24')).toMatchObject({ kind: 'sending-ends' });
  });

  it('believes who says after the end that it still works', () => {
    const record = passwordRecord({ created: '2026-06-01', reviewed: '2027-01-10' });
    expect(on(record, '2027-01-11')).toBeNull();
    expect(on(record, '2027-04-10')).toMatchObject({ kind: 'review' });
  });

  it('never suggests to rotate what cannot work', () => {
    expect(on(passwordRecord({ accountKind: 'personal', created: '2020-01-01' }), '2026-11-21')).toMatchObject({
      kind: 'delete',
      due: '2020-01-01',
    });
    expect(on(passwordRecord({ created: '2024-01-01' }, ['outlook-2010']), '2026-11-21')).toMatchObject({
      kind: 'delete',
    });
  });

  it('rotates what an Xbox 360 uses', () => {
    const record = passwordRecord({ accountKind: 'personal', created: '2026-01-01' }, ['xbox-360']);
    expect(on(record, '2026-11-21')).toMatchObject({ kind: 'rotate' });
  });

  it('asks to delete the old one the day after it was replaced', () => {
    const record = passwordRecord({ state: 'replaced', replacedBy: { id: 'p2', on: '2026-11-21' } });
    expect(on(record, '2026-11-21')).toBeNull();
    expect(on(record, '2026-11-22')).toMatchObject({ kind: 'delete-replaced' });
  });

  it('is quiet while put off, and not for ever after a wrong clock', () => {
    const record = passwordRecord({ created: '2024-01-01', snoozedUntil: '2026-11-28' });
    expect(dueNudges([record], usualSettings, '2026-11-27')).toEqual([]);
    expect(dueNudges([record], usualSettings, '2026-11-28')).toHaveLength(1);
    expect(isSnoozed(passwordRecord({ snoozedUntil: '2099-01-01' }), '2026-11-21')).toBe(false);
  });

  it('names the next day on which anything changes', () => {
    expect(nextChange([passwordRecord({ created: '2024-01-01' })], usualSettings, '2024-01-01')).toBe('2024-03-31');
    expect(
      nextChange([passwordRecord({ created: '2026-11-01', snoozedUntil: '2026-11-28' })], usualSettings, '2026-11-21'),
    ).toBe('2026-11-28');
    expect(nextChange([], usualSettings, '2026-11-21')).toBeNull();
  });
});

const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2024-01-01', days));
const settings = fc.record({
  review: fc.constantFrom(...intervals),
  rotate: fc.constantFrom(...intervals),
  overdue: fc.constantFrom(...intervals),
  hideNames: fc.boolean(),
});
const anyRecord = fc
  .record({
    created: day,
    accountKind: fc.constantFrom('work', 'personal' as const),
    reviewed: fc.option(day, { nil: null }),
    state: fc.constantFrom('in-use', 'replaced' as const),
    client: fc.constantFrom('thunderbird', 'xbox-360', 'outlook-2010', 'grafana', null),
  })
  .map(({ client, ...row }) => passwordRecord(row, [client]));

/** Tells everything untold on that day, as the background does. */
function tell(
  record: PasswordRecord,
  with_: LedgerSettings,
  today: string,
): { record: PasswordRecord; keys: string[] } {
  const keys = untoldNudges([record], with_, today).map(({ key }) => key);
  return { keys, record: { ...record, password: { ...record.password, told: [...record.password.told, ...keys] } } };
}

describe('nudges, whatever the clock does', () => {
  it('are told once each, however often Keytag starts and however the clock jumps', () => {
    fc.assert(
      fc.property(anyRecord, settings, fc.array(day, { maxLength: 40 }), (start, with_, days) => {
        let record = start;
        const told = days.flatMap((today) => {
          const done = tell(record, with_, today);
          record = done.record;
          return done.keys;
        });
        expect(told).toEqual([...new Set(told)]);
      }),
    );
  });

  it('are not dropped: waking only at the announced days tells all that waking daily tells', () => {
    fc.assert(
      fc.property(anyRecord, settings, day, (start, with_, first) => {
        const last = addDays(first, 500);
        const walk = (next: (record: PasswordRecord, today: string) => string | null) => {
          let record = start;
          const told: string[] = [];
          for (let today: string | null = first; today !== null && today <= last; today = next(record, today)) {
            const done = tell(record, with_, today);
            record = done.record;
            told.push(...done.keys);
          }
          return told;
        };
        expect(walk((record, today) => nextChange([record], with_, today))).toEqual(
          walk((_, today) => addDays(today, 1)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('never say rotate or overdue where nothing opens', () => {
    fc.assert(
      fc.property(anyRecord, settings, day, (record, with_, today) => {
        const kind = currentNudge(record, with_, today)?.kind;
        const dead = record.password.accountKind === 'personal' && record.clients[0]!.catalogueId !== 'xbox-360';
        expect(dead && (kind === 'rotate' || kind === 'overdue')).toBe(false);
      }),
    );
  });
});
