import type { MethodKind } from '../../core/checks/snapshot';

/**
 * How well a label is known (the marks of facts/portal.md): `A` Microsoft's own source, `B` code that works only if it is
 * right, `C` a note, `D` a translated document, `U` quoted from the page; `-`: not verified, our own wording or translation.
 */
export type Mark = 'A' | 'B' | 'C' | 'D' | 'U' | '-';

/** What a button, heading or sentence of the page means. */
export type Meaning =
  | 'add'
  | 'alternate-default'
  | 'app-code'
  | 'app-password-intro'
  | 'cancel'
  | 'change'
  | 'change-default'
  | 'choose-method'
  | 'code-sent'
  | 'confirm'
  | 'copy'
  | 'default-line'
  | 'delete'
  | 'delete-question'
  | 'different-app'
  | 'done'
  | 'enter-code'
  | 'install-app'
  | 'most-advisable'
  | 'name'
  | 'next'
  | 'no-methods'
  | 'password-field'
  | 'scan-qr'
  | 'secret-toggle'
  | 'secret-key'
  | 'account-name'
  | 'security-info'
  | 'session-ended'
  | 'set-up-account'
  | 'device-code'
  | 'view';

type Known = Readonly<Record<string, Mark>>;

/** One language's words. Keys are labels as the page writes them; case, blanks, hyphens and quotes do not matter. */
export interface Labels {
  /** BCP 47, lower case, the file's name. */
  readonly language: string;
  /** The name cell of a row, and the tile of the picker. */
  readonly methods: Readonly<Partial<Record<MethodKind, Known>>>;
  /** The default method as its line names it, where that is not a row's name. */
  readonly defaults?: Readonly<Partial<Record<MethodKind, Known>>>;
  readonly phrases: Readonly<Partial<Record<Meaning, Known>>>;
}
