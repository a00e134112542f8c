import type { ClientState } from '../../core/clients/client';
import type { MethodKind } from '../../core/checks/snapshot';
import type { Outcome, Severity } from '../../core/checks/verdict';

/** A verdict with its words, ready to be shown. */
export interface Finding {
  readonly id: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  /** Who says so: Microsoft's own rule, or advice of Keytag and others that Microsoft does not enforce. */
  readonly basis: 'microsoft' | 'advice';
  /** What it rests on, the weightiest first. */
  readonly sources: readonly FindingSource[];
  /** Places in the list of methods that "Show me" marks. */
  readonly rows: readonly number[];
  /** The guide that leads through the fix on this page. */
  readonly guide: string | null;
  readonly dismissed: boolean;
}

/** Where a statement comes from, and how sure it is. */
export interface FindingSource {
  readonly label: string;
  readonly url: string;
  /** ISO date on which Keytag's authors read it. */
  readonly checkedOn: string;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** A row as Keytag read it. */
export interface ReadRow {
  readonly index: number;
  readonly kind: MethodKind;
  /** What Keytag itself made of the row, before any correction. */
  readonly readAs: MethodKind;
  readonly label: string;
}

/** A client of the catalogue as the search answers it. */
export interface ClientOption {
  readonly id: string;
  readonly name: string;
  /** What it can do with an app password of this account. */
  readonly state: ClientState;
}

/** What the person says about an app password. */
export interface AppPasswordDetails {
  readonly clientId: string | null;
  readonly device: string;
  readonly purpose: string;
}

/** What the page is in the middle of, where Keytag can take part. */
export type Moment =
  | { readonly kind: 'enrol'; readonly qr: 'otpauth' | 'push' | null; readonly result: EnrolResult }
  | { readonly kind: 'enter-code' }
  | { readonly kind: 'app-password-name'; readonly details: AppPasswordDetails | null }
  | {
      readonly kind: 'app-password-shown';
      readonly name: string;
      readonly details: AppPasswordDetails | null;
      readonly recorded: boolean;
      /** Not recorded before the person says what it is for: the page is known by the password's form alone. */
      readonly offered: boolean;
      readonly fingerprint: FingerprintState;
    };

/** How far "Add to Keytag" got. `none`: nothing usable was found in the picture; `failed`: Keytag could not be reached. */
export type EnrolResult = 'offered' | 'working' | 'otpauth' | 'push' | 'none' | 'failed';

/** `asked`: possible now; `locked`: only after unlocking; `unavailable`: the password could not be read. */
export type FingerprintState = 'asked' | 'locked' | 'kept' | 'declined' | 'unavailable';

/** An app password of the ledger that the page no longer lists. */
export interface Vanished {
  readonly id: string;
  readonly name: string;
}

/** A guide in progress. */
export interface GuideProgress {
  readonly id: string;
  /** What it is about, such as the row's name; `""` for none. */
  readonly subject: string;
  /** Locale keys of the steps, in order. */
  readonly steps: readonly string[];
  /** The step to do now; `steps.length` when all is done. */
  readonly at: number;
}

/** All that the overlay shows. */
export interface OverlayModel {
  readonly direction: 'ltr' | 'rtl';
  readonly open: boolean;
  /** Null: the page has no list to judge just now. */
  readonly findings: readonly Finding[] | null;
  readonly missing: readonly string[];
  readonly rows: readonly ReadRow[];
  readonly moment: Moment | null;
  readonly vanished: readonly Vanished[];
  readonly guide: GuideProgress | null;
  /** The row that is marked on the page. */
  readonly marked: Element | null;
  /** One short sentence about the last thing the person did. */
  readonly notice: string;
}

/** All that the overlay can ask for. */
export interface OverlayActions {
  open(open: boolean): void;
  show(row: number): void;
  unmark(): void;
  dismiss(id: string, dismissed: boolean): void;
  correct(row: ReadRow, kind: MethodKind): void;
  copyOutline(): void;
  checkClock(): void;
  startGuide(finding: Finding): void;
  stopGuide(): void;
  enrol(): void;
  openPopup(): void;
  openDashboard(): void;
  searchClients(query: string): Promise<readonly ClientOption[]>;
  describe(details: AppPasswordDetails): void;
  keepFingerprint(yes: boolean): void;
  confirmGone(id: string, answer: 'gone' | 'still-there' | 'later'): void;
}
