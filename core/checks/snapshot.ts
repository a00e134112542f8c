import type { AccountKind, Cloud } from '../microsoft-account';

/** Every kind of Microsoft page that Keytag can tell apart. */
export const pageKinds = [
  'security-info',
  'security-info-register',
  'password-change',
  'recent-activity',
  'app-passwords-legacy',
  'proofup-legacy',
  'personal-security',
  'personal-proofs',
  'personal-app-password',
  'sign-in-code',
  'sign-in-other',
  'admin-mfa',
] as const;
export type PageKind = (typeof pageKinds)[number];

/** What a `security-info` or `security-info-register` page is showing. */
export const pageStates = [
  'shell',
  'list',
  'add-picker',
  'app-password-name',
  'app-password-shown',
  'authenticator-install',
  'authenticator-setup',
  'authenticator-qr',
  'authenticator-code',
  'delete-confirm',
  'default-change',
  'error',
  'unknown',
] as const;
export type PageState = (typeof pageStates)[number];

/** The kind of a sign-in method. `passkey` covers security keys too. */
export const methodKinds = [
  'authenticator-push',
  'authenticator-passwordless',
  'software-totp',
  'hardware-totp',
  'phone-mobile',
  'phone-alternate',
  'phone-office',
  'email',
  'security-questions',
  'passkey',
  'windows-hello',
  'platform-credential',
  'certificate',
  'temporary-access-pass',
  'external-mfa',
  'qr-code',
  'app-password',
  'password',
  'unknown',
] as const;
export type MethodKind = (typeof methodKinds)[number];

/** Where a page stands: which page, of which world and cloud, in which state. All null for a page that is not ours. */
export interface PageFacts {
  readonly kind: PageKind | null;
  readonly accountKind: AccountKind | null;
  readonly cloud: Cloud | null;
  /** Only on `security-info` and `security-info-register`. */
  readonly state: PageState | null;
  /** On `sign-in-code`: does the prompt ask for an authenticator app's code? `ask`: it cannot be told. */
  readonly offersCode: 'yes' | 'no' | 'ask' | null;
  /** What the QR code on the page holds: an `otpauth:` account, Microsoft's push activation, or none was read. */
  readonly qr: 'otpauth' | 'push' | null;
  /** The page shows the secret of the QR code as text. The secret itself is never part of a snapshot. */
  readonly secretShown: boolean;
  /** While the picker is open: does it offer "App password"? */
  readonly canAddAppPassword: boolean | null;
}

/** One row of the security-info list. */
export interface Method {
  readonly kind: MethodKind;
  /** The row's own value as the page shows it (number, address, name); `""` where it has none. */
  readonly label: string;
  readonly isDefault: boolean;
  /** What told the kind, strongest first: `testid:…`, `icon:…`, `shape:…`, `label:de`, `corrected`. */
  readonly evidence: readonly string[];
  /** For `passkey`: what the page says it is, when it says. */
  readonly detail?: string;
}

/** The default sign-in method as the page states it. */
export interface DefaultMethod {
  /** With system-preferred MFA this is the fall-back named on the page. */
  readonly kind: MethodKind;
  readonly systemPreferred: boolean;
}

/** An app password as the page lists it. Its value is never read into a snapshot. */
export interface ListedAppPassword {
  /** As on the page, blanks collapsed. */
  readonly name: string;
}

/** Everything Keytag read on one page: plain data, and what could not be read. Checks are functions of this. */
export interface Snapshot {
  readonly page: PageFacts;
  readonly methods: readonly Method[];
  readonly appPasswords: readonly ListedAppPassword[];
  readonly defaultMethod: DefaultMethod | null;
  /** Sentences: what could not be read, and why. */
  readonly missing: readonly string[];
}
