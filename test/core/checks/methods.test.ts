import { describe, expect, it } from 'vitest';
import { verdictOn } from './cases';
import { row, snapshot } from './snapshots';

const personal = { page: { kind: 'personal-proofs', accountKind: 'personal', state: null } } as const;

describe('text-or-voice-only', () => {
  const id = 'text-or-voice-only';
  it.each([
    [['phone-mobile', 'password']],
    [['phone-mobile', 'phone-office', 'email', 'security-questions']],
    [['phone-mobile', 'temporary-access-pass']],
    [['phone-alternate', 'app-password']],
  ] as const)('fails on %s', (methods) => {
    expect(verdictOn(id, snapshot(methods))).toMatchObject({ outcome: 'fail', severity: 'critical' });
  });

  it.each([[['phone-mobile', 'software-totp']], [['passkey', 'unknown']], [['windows-hello']]] as const)(
    'passes on %s',
    (methods) => {
      expect(verdictOn(id, snapshot(methods)).outcome).toBe('pass');
    },
  );

  it('is open when a row could be something stronger', () => {
    expect(verdictOn(id, snapshot(['phone-mobile', 'unknown'])).outcome).toBe('needs-review');
    expect(verdictOn(id, snapshot(['unknown'])).outcome).toBe('needs-review');
  });

  it('is open on a personal page, which does not list everything, and names no date there', () => {
    expect(verdictOn(id, snapshot(['phone-mobile'], personal))).toMatchObject({
      outcome: 'needs-review',
      data: { variant: 'personal' },
    });
  });

  it('has nothing to say without a phone or any other method', () => {
    expect(verdictOn(id, snapshot(['password', 'email'])).outcome).toBe('not-applicable');
  });

  it('speaks of the end in the past once it has come, and of no end in other clouds', () => {
    const phone = snapshot(['phone-mobile']);
    expect(verdictOn(id, phone, { today: '2027-01-31' }).data).toEqual({ count: 1 });
    expect(verdictOn(id, phone, { today: '2027-02-01' }).data).toEqual({ count: 1, variant: 'ended' });
    expect(verdictOn(id, snapshot(['phone-mobile'], { page: { cloud: 'china' } })).data?.['variant']).toBe(
      'other_cloud',
    );
  });
});

describe('text-or-voice-present', () => {
  const id = 'text-or-voice-present';
  it('fails beside something stronger', () => {
    expect(verdictOn(id, snapshot(['phone-mobile', 'passkey', 'unknown']))).toMatchObject({
      outcome: 'fail',
      severity: 'medium',
      data: { count: 1 },
    });
  });

  it('passes without a phone', () => {
    expect(verdictOn(id, snapshot(['passkey', 'software-totp'])).outcome).toBe('pass');
  });

  it('is open when an unknown row decides', () => {
    expect(verdictOn(id, snapshot(['phone-mobile', 'unknown'])).outcome).toBe('needs-review');
    expect(verdictOn(id, snapshot(['passkey', 'unknown'])).outcome).toBe('needs-review');
  });

  it('leaves phones alone to text-or-voice-only, and what a partial list lacks to nobody', () => {
    expect(verdictOn(id, snapshot(['phone-mobile'])).outcome).toBe('not-applicable');
    expect(verdictOn(id, snapshot(['passkey'], personal)).outcome).toBe('not-applicable');
  });
});

describe('default-method-is-phone', () => {
  const id = 'default-method-is-phone';
  const phone = { kind: 'phone-mobile', systemPreferred: false } as const;

  it('fails on a phone, one severity lower as a mere fall-back', () => {
    const methods = ['phone-mobile', 'passkey'] as const;
    expect(verdictOn(id, snapshot(methods, { defaultMethod: phone }))).toMatchObject({
      outcome: 'fail',
      severity: 'high',
    });
    expect(verdictOn(id, snapshot(methods, { defaultMethod: { ...phone, systemPreferred: true } }))).toMatchObject({
      outcome: 'fail',
      severity: 'medium',
    });
  });

  it('passes on anything else', () => {
    const defaultMethod = { kind: 'authenticator-push', systemPreferred: true } as const;
    expect(verdictOn(id, snapshot(['authenticator-push'], { defaultMethod })).outcome).toBe('pass');
  });

  it('takes the row that is marked as default where the page has no line of its own', () => {
    expect(verdictOn(id, snapshot([row('phone-mobile', { isDefault: true })])).outcome).toBe('fail');
  });

  it('is open where the default could not be told, and silent where there is none', () => {
    const unknown = { kind: 'unknown', systemPreferred: false } as const;
    expect(verdictOn(id, snapshot(['phone-mobile'], { defaultMethod: unknown })).outcome).toBe('needs-review');
    expect(verdictOn(id, snapshot(['phone-mobile'])).outcome).toBe('not-applicable');
  });
});

describe('no-phishing-resistant-method', () => {
  const id = 'no-phishing-resistant-method';
  it.each(['passkey', 'windows-hello', 'platform-credential', 'certificate'] as const)('passes with %s', (kind) => {
    expect(verdictOn(id, snapshot(['phone-mobile', 'unknown', kind])).outcome).toBe('pass');
  });

  it.each(['authenticator-push', 'authenticator-passwordless', 'software-totp', 'external-mfa'] as const)(
    'fails with only %s',
    (kind) => {
      expect(verdictOn(id, snapshot([kind, 'password']))).toMatchObject({ outcome: 'fail', severity: 'high' });
    },
  );

  it('is open with an unknown row or a partial list', () => {
    expect(verdictOn(id, snapshot(['software-totp', 'unknown'])).outcome).toBe('needs-review');
    expect(verdictOn(id, snapshot(['software-totp'], personal)).outcome).toBe('needs-review');
  });
});

describe('single-usable-method', () => {
  const id = 'single-usable-method';
  it('fails on one, whatever stands beside it that confirms no sign-in', () => {
    expect(verdictOn(id, snapshot(['software-totp', 'email', 'app-password', 'password'])).outcome).toBe('fail');
    expect(verdictOn(id, snapshot(['passkey', 'temporary-access-pass', 'qr-code'])).outcome).toBe('fail');
  });

  it('passes on two, of the same kind too', () => {
    expect(verdictOn(id, snapshot(['passkey', 'passkey', 'unknown'])).outcome).toBe('pass');
  });

  it('is open when an unknown row may be the second', () => {
    expect(verdictOn(id, snapshot(['passkey', 'unknown'])).outcome).toBe('needs-review');
  });

  it('leaves none at all to recovery-only-methods', () => {
    expect(verdictOn(id, snapshot(['password', 'email'])).outcome).toBe('not-applicable');
  });
});

describe('recovery-only-methods', () => {
  const id = 'recovery-only-methods';
  it.each([[['password']], [['password', 'email', 'security-questions', 'app-password']]] as const)(
    'fails on %s',
    (methods) => {
      expect(verdictOn(id, snapshot(methods))).toMatchObject({ outcome: 'fail', severity: 'high' });
    },
  );

  it('passes with any method that signs in', () => {
    expect(verdictOn(id, snapshot(['email', 'temporary-access-pass', 'unknown'])).outcome).toBe('pass');
  });

  it('is open with an unknown row, and on personal pages, where an email address does confirm', () => {
    expect(verdictOn(id, snapshot(['email', 'unknown'])).outcome).toBe('needs-review');
    expect(verdictOn(id, snapshot(['email'], personal)).outcome).toBe('needs-review');
  });
});

describe('temporary-access-pass-present', () => {
  const id = 'temporary-access-pass-present';
  it('asks to look, never fails', () => {
    expect(verdictOn(id, snapshot(['temporary-access-pass', 'passkey'])).outcome).toBe('needs-review');
    expect(verdictOn(id, snapshot(['passkey', 'unknown']))).toMatchObject({
      outcome: 'needs-review',
      data: { variant: 'unread' },
    });
  });

  it('passes on a full list without one; a partial list says nothing', () => {
    expect(verdictOn(id, snapshot(['passkey'])).outcome).toBe('pass');
    expect(verdictOn(id, snapshot(['email'], personal)).outcome).toBe('not-applicable');
  });
});
