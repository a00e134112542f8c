import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ClientState } from '../core/clients/client';
import type { AccountKind } from '../core/microsoft-account';
import type { ClockAnswer } from '../core/clock/clock-answer';
import type { Correction } from '../core/checks/corrections';
import type { ClipboardMark } from './clipboard-mark';
import type { ClipboardTask } from './clipboard-task';

/** What the person decided earlier on this kind of account's pages. */
export interface PageMemory {
  /** Ids of the checks whose verdict was dismissed. */
  readonly dismissed: readonly string[];
  readonly corrections: readonly Correction[];
}

/** A client of the catalogue, as the overlay's search shows it. */
export interface ClientChoice {
  readonly id: string;
  readonly name: string;
  /** What it can do with an app password of this kind of account. */
  readonly state: ClientState;
}

/** An app password of the ledger that the page no longer lists. */
export interface VanishedAppPassword {
  readonly id: string;
  readonly name: string;
}

/** What the ledger says about the app passwords that a page lists. Only names that the page itself shows come back as tracked. */
export interface Reconciled {
  readonly tracked: readonly string[];
  readonly vanished: readonly VanishedAppPassword[];
}

/** What the person said about an app password that is being created. Everything may be left open. */
export interface AppPasswordNote {
  readonly accountKind: AccountKind;
  /** As typed on Microsoft's page; `""` where the page asks for none. */
  readonly name: string;
  readonly clientId: string | null;
  readonly device: string;
  readonly purpose: string;
}

/** A QR picture (data URL) or the secret that the page shows instead of it. */
export type EnrolmentSource = { readonly image: string } | { readonly secret: string; readonly account: string };

/** A code for one fill, or the reason to go to the popup instead. */
export type FillAnswer = { readonly outcome: 'code'; readonly code: string } | { readonly outcome: 'popup' };

/** A view of the dashboard that a page may open. */
export type DashboardView = 'passwords';

/**
 * Everything that content scripts, and for the clipboard Keytag's own pages, may ask of the background. None of it answers with a
 * secret, an entry's name or a list of what Keytag holds; the one code that `fillCode` gives is for the field the person just clicked
 * beside.
 */
export interface Protocol {
  recall(request: { readonly accountKind: AccountKind }): PageMemory;
  dismissCheck(request: {
    readonly accountKind: AccountKind;
    readonly checkId: string;
    readonly dismissed: boolean;
  }): void;
  correctMethod(request: { readonly accountKind: AccountKind; readonly correction: Correction }): void;
  reconcile(request: { readonly accountKind: AccountKind; readonly names: readonly string[] }): Reconciled;
  confirmGone(request: { readonly id: string; readonly gone: boolean }): void;
  searchClients(request: { readonly query: string; readonly accountKind: AccountKind }): readonly ClientChoice[];
  /** Answers the record's id and whether a fingerprint could be kept now (the vault is unlocked). */
  recordAppPassword(request: AppPasswordNote): { readonly id: string; readonly canFingerprint: boolean };
  describeAppPassword(request: { readonly id: string; readonly note: AppPasswordNote }): void;
  /** The password is normalised, HMACed and dropped; answers whether the fingerprint was kept. */
  keepFingerprint(request: { readonly id: string; readonly appPassword: string }): boolean;
  /** `otpauth`: stored or waiting in the popup; `push`: Microsoft's own app only; null: nothing usable was found. */
  enrol(request: EnrolmentSource): 'otpauth' | 'push' | null;
  openPopup(): void;
  openDashboard(request: { readonly view: DashboardView }): void;
  /** Whether Keytag holds codes at all, so that a prompt is not offered in vain. */
  canFill(): boolean;
  /** `account`: the account name that the page shows. */
  fillCode(request: { readonly account: string | null }): FillAnswer;
  /** What the page's server said about the clock; answers what to tell the person. */
  clockChecked(request: ClockAnswer): string;
  /** Keytag's own pages: a code was copied and is to leave the clipboard after so many seconds. */
  clipboardCopied(request: ClipboardMark & { readonly seconds: number }): void;
  /** The offscreen page: which copy counts now. */
  clipboardTask(): ClipboardTask | null;
  /** The offscreen page: this copy is dealt with. */
  clipboardDone(request: { readonly hash: string }): void;
}

/** The typed wire. Content scripts send; only the background listens, through `adapters/answers.ts`, which checks first. */
export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
