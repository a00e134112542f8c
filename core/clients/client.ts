import type { Confidence } from '../facts/fact';

/**
 * What a client can do at a Microsoft mailbox. `modern`: it signs in with OAuth and needs no app password. `send-only`: a password is all it
 * knows, and sending is all that is left for one. `dead`: it cannot sign in any more. `device`: no mail, but Microsoft still documents app
 * passwords for it. `unverified`: no source found, shown as such.
 */
export type ClientState = 'modern' | 'send-only' | 'dead' | 'device' | 'unverified';

/** What to use instead of an app password. The words are in `locales/` under `clients.instead`. */
export const alternatives = [
  'sign-in',
  'update',
  'other-app',
  'firmware',
  'relay',
  'graph',
  'token-helper',
  'rest-module',
  'keep',
] as const;
export type Alternative = (typeof alternatives)[number];

/** A mail client, device or server that may have been given an app password. */
export interface Client {
  readonly id: string;
  readonly name: string;
  /** Other names that people look for. */
  readonly also?: readonly string[];
  /** Could it have been set up to send over SMTP AUTH with a password? */
  readonly sends: boolean;
  readonly work: ClientState;
  readonly personal: ClientState;
  /** Since when it knows OAuth at Microsoft, as its maker puts it. */
  readonly since?: string;
  readonly instead: Alternative;
  /** Null for what is not verified. */
  readonly source: { readonly title: string; readonly url: string } | null;
  readonly checkedOn: string;
  readonly confidence: Confidence;
}
