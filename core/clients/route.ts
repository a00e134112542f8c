import type { Fact } from '../facts/fact';
import { outlookComBasicAuthEnded } from '../facts/outlook-com-basic-auth-ended';
import { personalAppPasswordUses } from '../facts/personal-app-password-uses';
import { receivingBasicAuthEnded } from '../facts/receiving-basic-auth-ended';
import { smtpAuthDefaultOff } from '../facts/smtp-auth-default-off';
import type { AccountKind } from '../microsoft-account';
import type { Alternative, Client } from './client';

/** What an app password still opens for a client. */
export interface Route {
  /** `device`: an older device for which Microsoft still documents app passwords. Receiving mail is never among these. */
  readonly opens: 'nothing' | 'sending' | 'device';
  /** Last day on which it opens this without an admin's doing; null: no end is known, or nothing is open. */
  readonly until: string | null;
  /** It was open until this day, and an admin may have switched it on again; null otherwise. */
  readonly endedOn: string | null;
  readonly instead: Alternative;
  /** What says so, the weightiest first. */
  readonly facts: readonly [Fact, ...Fact[]];
  /** What the client itself can do has no source. */
  readonly unverified: boolean;
}

/**
 * The way that is left for a client (null: not known which) of this kind of account on this day. Work accounts can send over SMTP AUTH where
 * the organisation allows it, until it is off by default; personal accounts have had nothing since 2024-09-16 (facts/microsoft.md 0, 2, 3).
 */
export function route(client: Client | null, accountKind: AccountKind, day: string): Route {
  const instead = client?.instead ?? 'sign-in';
  const state = client?.[accountKind] ?? 'unverified';
  const shared = { until: null, endedOn: null, instead, unverified: state === 'unverified' };
  if (accountKind === 'personal') {
    return state === 'device'
      ? { ...shared, opens: 'device', facts: [personalAppPasswordUses] }
      : { ...shared, opens: 'nothing', facts: [outlookComBasicAuthEnded] };
  }
  const facts = [smtpAuthDefaultOff, receivingBasicAuthEnded] as const;
  if (state === 'dead' || client?.sends === false)
    return { ...shared, opens: 'nothing', facts: [receivingBasicAuthEnded] };
  const last = smtpAuthDefaultOff.date!;
  return day <= last
    ? { ...shared, opens: 'sending', until: last, facts }
    : { ...shared, opens: 'nothing', endedOn: last, facts };
}
