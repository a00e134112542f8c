import type { Method } from '../core/checks/snapshot';
import { actionOf } from './actions';
import { readDefault } from './default-line';
import { methodOf } from './method';
import type { Page, Reading } from './readers/reader';
import { findRows } from './rows';
import type { Row } from './row';
import { appPasswordIn, base32In } from './shapes';
import type { Skim } from './skim';
import type { Spot } from './spot';
import { shownOn, type Shown } from './state';
import { keyOf } from './text';

/** The list and the step of a security-info page: shared by its reader and by what the overlay finds on the page. */
export interface SecurityInfo {
  readonly rows: readonly Row[];
  readonly methods: readonly Method[];
  readonly shown: Shown;
}

/** A value that the page shows once, taken out of everything that was read. */
function withhold(text: string, secrets: readonly string[]): string {
  const key = keyOf(text);
  return secrets.some((secret) => secret !== '' && key.includes(keyOf(secret))) ? '' : text;
}

/**
 * A value that has the form of an app password or a TOTP secret is only told as a name, of a row that can be deleted: what a page in
 * words we do not know shows once must not be taken for one.
 */
function looksSecret({ kind, label }: Method, row: Row): boolean {
  if (appPasswordIn(label) === null && base32In(label) === null) return false;
  return kind !== 'app-password' || !row.spots.some(canDelete);
}

const canDelete = (spot: Spot): boolean =>
  spot.kind === 'control' ? actionOf(spot) === 'delete' : spot.children.some(canDelete);

/** Reads rows and state. */
export function readSecurityInfo(skim: Skim, decode: (image: Element) => string | null): SecurityInfo {
  let rows = findRows(skim);
  let shown = shownOn(skim, rows, decode);
  // A picker or a wizard's step in the page itself: what looked like rows were its tiles.
  const isStep = !shown.step.isDialog && shown.state !== 'list';
  if (isStep && rows.length > 0) {
    rows = [];
    shown = shownOn(skim, rows, decode);
  }
  const methods = rows.map((row) => {
    const method = methodOf(row);
    return { ...method, label: looksSecret(method, row) ? '' : withhold(method.label, shown.secrets) };
  });
  return { rows, methods, shown };
}

/** The reading of `security-info` and its wizard. */
export function securityInfoReading({ skim, address, decodeQr }: Page): Reading {
  const { rows, methods: read, shown } = readSecurityInfo(skim, decodeQr);
  const { state, qr, secretShown, canAddAppPassword } = shown;
  const isDefault = readDefault(skim, rows, read);
  const methods = read.map((method, index) => (isDefault?.rows.has(index) ? { ...method, isDefault: true } : method));
  return {
    facts: { kind: address.kind, state, qr, secretShown, canAddAppPassword },
    methods,
    rows,
    appPasswords: methods.filter(({ kind }) => kind === 'app-password').map(({ label }) => ({ name: label })),
    defaultMethod: isDefault?.method ?? null,
    missing: missingIn(shown, methods, isDefault !== null, address.kind === 'security-info'),
  };
}

function missingIn({ state, step }: Shown, methods: readonly Method[], hasDefault: boolean, isList: boolean): string[] {
  const missing: string[] = [];
  const unknown = methods.filter(({ kind }) => kind === 'unknown').length;
  if (state === 'shell') missing.push('The page has not shown its content yet, so nothing could be read.');
  if (state === 'error')
    missing.push('The page shows an error in place of its content, so what it lists may not be what you have.');
  if (state === 'unknown')
    missing.push('What the page is showing could not be told: neither its hooks, its shape nor its words are known.');
  if (unknown > 0) {
    missing.push(
      `The kind of ${unknown === 1 ? '1 method' : `${unknown} methods`} could not be told: the words are in none of the languages that Keytag knows.`,
    );
  }
  if (isList && methods.length > 0 && !hasDefault)
    missing.push('No line that names the default sign-in method was found.');
  if (isList && methods.length === 0 && step.isDialog)
    missing.push('No list of methods was found below the open dialog.');
  return missing;
}
