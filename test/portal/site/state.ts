import * as v from 'valibot';
import { Secret, TOTP } from 'otpauth';
import { randomBytes } from 'node:crypto';
import type { MethodKind } from '../../../core/checks/snapshot';
import type { Knobs } from './knobs';

/** One method of the simulated account. */
export interface SiteMethod {
  readonly id: string;
  readonly kind: MethodKind;
  /** Number, address or name as the page shows it. */
  readonly label: string;
}

/** One simulated account and what a browser did to it. Only tests see it. */
export interface SiteAccount {
  /** "Tenant display name:user name", the shape portal.md gives under "Value shapes". */
  readonly tenant: string;
  readonly user: string;
  methods: SiteMethod[];
  defaultMethod: string | null;
  /** Secrets of enrolled authenticator apps, base32: what the sign-in page verifies against. */
  readonly secrets: string[];
  /** Enrolments begun and not yet confirmed: id -> base32 secret. */
  readonly pending: Map<string, string>;
  /** App passwords given out, in order: tests look for leaks of these. */
  readonly issued: string[];
  /** One-time codes that were accepted, in order. */
  readonly accepted: string[];
  /** Forms that were submitted at a sign-in prompt: Keytag must never cause one by itself. */
  submissions: number;
}

let counter = 0;
export const nextId = (): string => `m${++counter}`;

const method = (kind: MethodKind, label = ''): SiteMethod => ({ id: nextId(), kind, label });

const seeds: Record<Knobs['account'], () => SiteMethod[]> = {
  usual: () => [
    method('phone-mobile', '+1 XXXXXXXX12'),
    method('authenticator-push', 'Pixel 9'),
    method('email', 'ad***@fabrikam.example'),
    method('app-password', 'Thunderbird laptop'),
    method('app-password', 'Office printer'),
    method('password'),
  ],
  empty: () => [],
  limit: () => [
    method('phone-mobile', '+1 XXXXXXXX12'),
    ...Array.from({ length: 40 }, (_, index) => method('app-password', `Device number ${index + 1}`)),
  ],
  phones: () => [method('phone-mobile', '+1 XXXXXXXX12'), method('phone-office', '+1 XXXXXXXX34'), method('password')],
  odd: () => [
    method('phone-mobile', '+1 XXXXXXXX12'),
    method('passkey', 'YubiKey 5C'),
    method('app-password', '<b onmouseover="x()">Scanner & copier</b>'),
    method('app-password', 'Same name'),
    method('app-password', 'Same name'),
    method('app-password', `Very long ${'name of a device '.repeat(8)}`.trim()),
  ],
};

export function newAccount(kind: Knobs['account']): SiteAccount {
  const methods = seeds[kind]();
  return {
    tenant: 'Contoso',
    user: 'ada@contoso.example',
    methods,
    defaultMethod: methods.find(({ kind: of }) => of === 'phone-mobile')?.id ?? null,
    secrets: [],
    pending: new Map(),
    issued: [],
    accepted: [],
    submissions: 0,
  };
}

/** A fresh secret: 16 base32 characters as the real samples have (portal.md, "Value shapes"). */
export const newSecret = (): string => new Secret({ size: 10 }).base32;

/** 16 lower-case letters, the format seen in practice (microsoft.md 1.2.3). */
export const newAppPassword = (): string =>
  [...randomBytes(16)].map((byte) => String.fromCodePoint(97 + (byte % 26))).join('');

const answer = v.object({ otc: v.string() });

/** The person sent a code at a sign-in prompt: counts it, and says whether an enrolled app made it. */
export function accepts(account: SiteAccount, body: string | null, at: number): boolean {
  account.submissions += 1;
  const code = v.parse(answer, JSON.parse(body ?? '{}')).otc.replaceAll(' ', '');
  const right = account.secrets.some((secret) => verifies(secret, code, at));
  if (right) account.accepted.push(code);
  return right;
}

/** Entra's software TOTP is SHA-1, six digits, 30 seconds (microsoft.md 4.1); one step of drift each way is let pass. */
export function verifies(secret: string, code: string, at: number): boolean {
  const totp = new TOTP({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: 30 });
  return totp.validate({ token: code, timestamp: at, window: 1 }) !== null;
}
