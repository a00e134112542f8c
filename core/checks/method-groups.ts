import type { Method, MethodKind } from './snapshot';

// facts/microsoft.md 4.1: "Entra CR" (Combined security information registration, 2024-10-01) and the strengths page (2025-03-04).
const phones: ReadonlySet<MethodKind> = new Set(['phone-mobile', 'phone-alternate', 'phone-office']);
const phishingResistant: ReadonlySet<MethodKind> = new Set([
  'passkey',
  'windows-hello',
  'platform-credential',
  'certificate',
]);
const apps: ReadonlySet<MethodKind> = new Set([
  'authenticator-push',
  'authenticator-passwordless',
  'software-totp',
  'hardware-totp',
  'external-mfa',
]);
const recoveryOnly: ReadonlySet<MethodKind> = new Set(['email', 'security-questions']);
const noSecondStep: ReadonlySet<MethodKind> = new Set(['password', 'app-password']);

/** A text message or a call. */
export const isPhone = ({ kind }: Method) => phones.has(kind);

/** Resists phishing by Microsoft's own grouping. */
export const isPhishingResistant = ({ kind }: Method) => phishingResistant.has(kind);

/** Confirms sign-ins, lastingly: no Temporary Access Pass (hours), no QR code (a single factor of its own). */
export const isUsable = (method: Method) => isPhone(method) || isPhishingResistant(method) || apps.has(method.kind);

/** Resets a password, or is no second step at all. */
export const isNoSignInMethod = ({ kind }: Method) => recoveryOnly.has(kind) || noSecondStep.has(kind);

/** A row that the reader could not tell: it may be anything. */
export const isUnknown = ({ kind }: Method) => kind === 'unknown';
