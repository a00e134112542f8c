import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineCheck } from '../../../core/checks/check';
import { checks } from '../../../core/checks/list';
import { runChecks } from '../../../core/checks/run';
import { methodKinds, pageKinds, pageStates, type Method } from '../../../core/checks/snapshot';
import { severities } from '../../../core/checks/verdict';
import { smsVoiceEnd } from '../../../core/facts/sms-voice-end';
import { row, snapshot } from './snapshots';

const context = { today: '2026-11-21', trackedAppPasswords: ['Laptop'] };
const rows = fc.array(
  fc.record({
    kind: fc.constantFrom(...methodKinds),
    label: fc.constantFrom('Laptop', 'Phone', ''),
    isDefault: fc.boolean(),
  }),
  { maxLength: 45 },
);
const asRows = (some: { kind: Method['kind']; label: string }[]) => some.map(({ kind, label }) => row(kind, { label }));
const outcomesOf = (methods: readonly Method[]) =>
  new Map(runChecks(snapshot(methods), context).map(({ id, outcome }) => [id, outcome]));

/** Checks that say something is missing. */
const absent = ['no-phishing-resistant-method', 'single-usable-method', 'recovery-only-methods', 'text-or-voice-only'];
/** What the first stronger method can bring up: the phone beside it, and that it is the only one. */
const grown = ['text-or-voice-present', 'single-usable-method'];

describe('runChecks', () => {
  it('runs every check of contracts.md once', () => {
    expect(
      runChecks(snapshot(['passkey']), context)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([
      'app-password-limit-near',
      'app-password-present',
      'app-password-untracked',
      'default-method-is-phone',
      'no-phishing-resistant-method',
      'recovery-only-methods',
      'single-usable-method',
      'temporary-access-pass-present',
      'text-or-voice-only',
      'text-or-voice-present',
    ]);
  });

  it('sorts by severity', () => {
    const order = runChecks(snapshot(['phone-mobile', 'app-password']), context).map(({ severity }) =>
      severities.indexOf(severity),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('turns a throwing check into an error of that check alone', () => {
    const broken = defineCheck({
      id: 'broken',
      reads: [],
      severity: 'low',
      basis: 'advice',
      source: [smsVoiceEnd],
      judge() {
        throw new Error('oops');
      },
    });
    const verdicts = runChecks(snapshot(['phone-mobile']), context, [broken, ...checks]);
    expect(verdicts.filter(({ outcome }) => outcome === 'error').map(({ id }) => id)).toEqual(['broken']);
  });

  it('gives a check only what it reads', () => {
    let given: object = {};
    const nosy = defineCheck({
      id: 'nosy',
      reads: ['today'],
      severity: 'low',
      basis: 'advice',
      source: [smsVoiceEnd],
      judge(facts) {
        given = facts;
        return { outcome: 'pass' };
      },
    });
    runChecks(snapshot(['passkey']), context, [nosy]);
    expect(given).toEqual({ today: '2026-11-21' });
  });

  it('never fails without a list', () => {
    const without = [
      ...pageStates.filter((state) => state !== 'list').map((state) => snapshot([], { page: { state } })),
      ...pageKinds
        .filter((kind) => kind !== 'security-info')
        .map((kind) => snapshot([], { page: { kind, state: null } })),
      snapshot([], { missing: ['The rows of the list could not be read.'] }),
      snapshot(['phone-mobile'], { page: { state: 'shell' } }),
      snapshot(['phone-mobile'], { page: { kind: 'security-info-register', state: 'authenticator-qr' } }),
    ];
    for (const one of without) {
      expect(new Set(runChecks(one, context).map(({ outcome }) => outcome))).toEqual(new Set(['not-applicable']));
    }
  });

  it('says nothing of a page that is not of Microsoft', () => {
    const strange = snapshot([], { page: { kind: null, accountKind: null, cloud: null, state: null } });
    expect(runChecks(strange, context)).toEqual([]);
  });

  it('asks to look when a list is empty, because it may be one that could not be read', () => {
    const open = runChecks(snapshot([]), context).filter(({ outcome }) => outcome !== 'not-applicable');
    expect(open).toMatchObject([
      { id: 'no-phishing-resistant-method', outcome: 'needs-review' },
      { id: 'recovery-only-methods', outcome: 'needs-review' },
    ]);
  });

  it('judges the rows under an open dialog', () => {
    const picker = snapshot(['phone-mobile'], { page: { state: 'add-picker' } });
    expect(runChecks(picker, context)[0]).toMatchObject({ id: 'text-or-voice-only', outcome: 'fail' });
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(
        rows.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }))),
        ([some, shuffled]) => {
          expect(outcomesOf(asRows(shuffled))).toEqual(outcomesOf(asRows(some)));
        },
      ),
    );
  });

  it('never fails on what an unknown row could mend', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const outcomes = outcomesOf([...asRows(some), row('unknown')]);
        const failed = absent.filter((id) => outcomes.get(id) === 'fail');
        expect(failed).toEqual([]);
      }),
    );
  });

  it('is not talked out of a pass by a row that has nothing to do with it', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('email', 'security-questions', 'password' as const), (some, kind) => {
        const before = outcomesOf(asRows(some));
        const after = outcomesOf([...asRows(some), row(kind)]);
        const lost = [...before].filter(([id, outcome]) => outcome === 'pass' && after.get(id) !== 'pass');
        expect(lost).toEqual([]);
      }),
    );
  });

  it('a stronger method never makes it worse', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const before = outcomesOf(asRows(some));
        const after = outcomesOf([...asRows(some), row('passkey')]);
        const worse = [...after].filter(
          ([id, outcome]) => outcome === 'fail' && before.get(id) !== 'fail' && !grown.includes(id),
        );
        expect(worse).toEqual([]);
      }),
    );
  });
});
