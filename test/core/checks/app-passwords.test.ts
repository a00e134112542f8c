import { describe, expect, it } from 'vitest';
import { verdictOn } from './cases';
import { row, snapshot } from './snapshots';

const personal = { page: { kind: 'personal-app-password', accountKind: 'personal', state: null } } as const;
const named = (...names: string[]) => names.map((label) => row('app-password', { label }));
const many = (count: number) => named(...Array.from({ length: count }, (_, place) => `device ${place}`));

describe('app-password-present', () => {
  const id = 'app-password-present';
  it('asks to look while a work one can still send, and fails once it is off by default', () => {
    const page = snapshot(named('Laptop', 'Scanner'));
    expect(verdictOn(id, page)).toMatchObject({ outcome: 'needs-review', severity: 'high', data: { count: 2 } });
    expect(verdictOn(id, page, { today: '2026-12-31' }).outcome).toBe('needs-review');
    expect(verdictOn(id, page, { today: '2027-01-01' }).outcome).toBe('fail');
  });

  it('fails for a personal account', () => {
    expect(verdictOn(id, snapshot(named('Phone'), personal)).outcome).toBe('fail');
  });

  it('passes on a full list without one, is open with an unknown row, silent on a partial list', () => {
    expect(verdictOn(id, snapshot(['passkey'])).outcome).toBe('pass');
    expect(verdictOn(id, snapshot(['passkey', 'unknown'])).outcome).toBe('needs-review');
    expect(verdictOn(id, snapshot(['email'], personal)).outcome).toBe('not-applicable');
  });
});

describe('app-password-untracked', () => {
  const id = 'app-password-untracked';
  it('counts the names that no record stands for', () => {
    const page = snapshot(named('Laptop', 'Scanner', 'Old phone'));
    expect(verdictOn(id, page, { tracked: ['Scanner'] })).toMatchObject({
      outcome: 'fail',
      severity: 'high',
      data: { count: 2 },
    });
    expect(verdictOn(id, page, { tracked: ['Old phone', 'Laptop', 'Scanner', 'Gone'] }).outcome).toBe('pass');
  });

  it('counts duplicates one by one', () => {
    expect(verdictOn(id, snapshot(named('Laptop', 'Laptop')), { tracked: ['Laptop'] }).data).toEqual({ count: 1 });
    expect(verdictOn(id, snapshot(named('Laptop', 'Laptop')), { tracked: ['Laptop', 'Laptop'] }).outcome).toBe('pass');
  });

  it('does not stumble over blanks', () => {
    expect(verdictOn(id, snapshot(named('My  laptop')), { tracked: [' My laptop '] }).outcome).toBe('pass');
  });

  it('is open when the ledger was not asked, silent without app passwords', () => {
    expect(verdictOn(id, snapshot(named('Laptop'))).outcome).toBe('needs-review');
    expect(verdictOn(id, snapshot(['passkey'])).outcome).toBe('not-applicable');
  });
});

describe('app-password-limit-near', () => {
  const id = 'app-password-limit-near';
  it('fails at 35 of 40', () => {
    expect(verdictOn(id, snapshot(many(34))).outcome).toBe('pass');
    expect(verdictOn(id, snapshot(many(35)))).toMatchObject({ outcome: 'fail', data: { count: 35 } });
    expect(verdictOn(id, snapshot(many(40))).outcome).toBe('fail');
  });

  it('is open when unknown rows could fill it', () => {
    expect(verdictOn(id, snapshot([...many(34), 'unknown'])).outcome).toBe('needs-review');
  });

  it('says nothing where no limit is known, or nothing is there', () => {
    expect(verdictOn(id, snapshot(many(40), personal)).outcome).toBe('not-applicable');
    expect(verdictOn(id, snapshot(['passkey'])).outcome).toBe('not-applicable');
  });
});
