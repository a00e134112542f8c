import type { PageState } from '../core/checks/snapshot';
import { recogniseText } from '../core/otp/recognise';
import { actionOf } from './actions';
import { looksLikeQr } from './qr-picture';
import type { Row } from './row';
import type { Skim } from './skim';
import { allTextOf, type Spot } from './spot';
import { boxedValues, shownPasswords, shownSecrets, stepOf, tilesOf, titled, told, type Step } from './step';
import { stateByStep } from './step-state';

/** What the page shows, and what its QR code is. */
export interface Shown {
  readonly state: PageState;
  readonly step: Step;
  readonly qr: 'otpauth' | 'push' | null;
  readonly qrImage: Element | null;
  readonly secretShown: boolean;
  readonly canAddAppPassword: boolean | null;
  /** Every value on the page that could be a secret: none may leave it. */
  readonly secrets: readonly string[];
}

/** More pictures than a step has; decoding each takes time. */
const mostPictures = 8;

function readQr(
  step: Step,
  decode: (image: Element) => string | null,
): { qr: 'otpauth' | 'push' | null; image: Element | null } {
  let image: Element | null = null;
  for (const { element } of step.pictures.filter((spot) => looksLikeQr(spot) !== 'no').slice(0, mostPictures)) {
    const text = decode(element);
    const what = text === null ? 'other' : recogniseText(text);
    if (what === 'otpauth' || what === 'push') return { qr: what, image: element };
  }
  image = step.pictures.find((spot) => looksLikeQr(spot) === 'yes')?.element ?? null;
  return { qr: null, image };
}

/** In a step that is known to show a code: the picture that is no icon. */
const likeliest = (step: Step): Element | null =>
  step.pictures.find((spot) => looksLikeQr(spot) === 'maybe')?.element ?? null;

const passing = new Set(['alert', 'log', 'menu', 'status', 'tooltip']);

/** Is what lies above the page only a message or a menu, which asks nothing? */
function isPassing(step: Step): boolean {
  return step.spots.every((spot) => {
    if (spot.kind === 'other' && (spot.children.length > 0 || spot.raw.trim() === '')) return true;
    let outer: Spot | null = spot;
    while (outer && !passing.has(outer.role)) outer = outer.parent;
    return outer !== null;
  });
}

const busyClass = /(^|[\s_-])(spinner|skeleton|shimmer|loading|placeholder)/i;

function isBusy(step: Step): boolean {
  return step.spots.some(
    ({ element, role, testId }) =>
      role === 'progressbar' ||
      element.getAttribute('aria-busy') === 'true' ||
      busyClass.test(` ${element.getAttribute('class') ?? ''}`) ||
      /spinner|skeleton|shimmer|loading/i.test(testId),
  );
}

function isError(step: Step): boolean {
  return step.spots.some(
    ({ role, testId, element, raw }) =>
      testId === 'message-bar-error' ||
      (role === 'alert' && raw.trim() !== '') ||
      /^(ErrorBadge|Error|StatusErrorFull|Blocked2?)$/.test(element.getAttribute('data-icon-name') ?? ''),
  );
}

/** Which state a security-info page or its wizard is in, by hooks, then shapes, then words. */
export function shownOn(skim: Skim, rows: readonly Row[], decode: (image: Element) => string | null): Shown {
  const step = stepOf(skim, rows);
  const { qr, image } = step.isDialog || rows.length === 0 ? readQr(step, decode) : { qr: null, image: null };
  let state = stateByStep(step, rows, qr !== null || (image !== null && step.fields.length === 0));
  if (state === null && rows.length > 0 && (!step.isDialog || isPassing(step))) state = 'list';
  state ??= quietState(skim, step);

  const secrets = state === 'authenticator-qr' ? shownSecrets(step) : [];
  const passwords =
    state === 'app-password-shown' ? [...shownPasswords(step), ...shownSecrets(step), ...boxedValues(step)] : [];
  const tiles = state === 'add-picker' ? tilesOf(step) : [];
  return {
    state,
    step,
    qr: state === 'authenticator-qr' ? qr : null,
    qrImage: state === 'authenticator-qr' ? (image ?? likeliest(step)) : null,
    secretShown: secrets.length > 0,
    canAddAppPassword: tiles.length > 0 ? tiles.some(({ kind }) => kind === 'app-password') : null,
    secrets: [...secrets, ...passwords],
  };
}

/** The state of a page that shows neither rows nor a step that is known. */
function quietState(skim: Skim, step: Step): PageState {
  if (skim.body === null || allTextOf(skim.body) === '') return 'shell';
  if (isBusy(step)) return 'shell';
  if (titled(step, 'session-ended') || told(step, 'session-ended') || isError(step)) return 'error';
  if (step.isDialog) return 'unknown';
  // The way to add a method may stand in a command bar, which is no part of the step.
  const canAdd = skim.spots.some((spot) => spot.kind === 'control' && actionOf(spot) === 'add');
  if (canAdd || titled(step, 'no-methods')) return 'list';
  return titled(step, 'security-info') && step.controls.length === 0 ? 'shell' : 'unknown';
}
