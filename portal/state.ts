import type { PageState } from '../core/checks/snapshot';
import { recogniseText } from '../core/otp/recognise';
import { actionOf } from './actions';
import { cellsOf } from './cells';
import { looksLikeQr } from './qr-picture';
import type { Row } from './row';
import { phoneIn } from './shapes';
import type { Skim } from './skim';
import { allTextOf, textOf, type Spot } from './spot';
import {
  aboutOther,
  boxedValues,
  nameBoxes,
  shownPasswords,
  shownSecrets,
  stepOf,
  tilesOf,
  titled,
  told,
  type Step,
} from './step';
import { means } from './label-index';

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

const has = (step: Step, pattern: RegExp): boolean => [...step.testIds].some((id) => pattern.test(id));

/** Test ids of the enrolment's steps (facts/portal.md 2.1), strongest first. */
const hooks: readonly (readonly [RegExp, PageState])[] = [
  [/^verification-entercode-input$/, 'authenticator-code'],
  [/^activation-(qr-show\/hide-info-button|url\/key)$/, 'authenticator-qr'],
  [/^setup-instructions$/, 'authenticator-setup'],
  [/^authenticator-download-link$/, 'authenticator-install'],
  [/^authmethod-picker/i, 'add-picker'],
];

/** A box for a short number. */
const codeBoxes = (step: Step) =>
  step.fields.filter(({ element }) => {
    const most = Number(element.getAttribute('maxlength') ?? '-1');
    return (
      /numeric/.test(element.getAttribute('inputmode') ?? '') ||
      element.getAttribute('autocomplete') === 'one-time-code' ||
      (most >= 6 && most <= 8)
    );
  });

function stateByStep(step: Step, rows: readonly Row[], qr: boolean): PageState | null {
  const hook = hooks.find(([pattern]) => has(step, pattern));
  if (hook) return hook[1];
  if (qr) return 'authenticator-qr';

  const boxes = nameBoxes(step);
  const passwords = shownPasswords(step);
  const titledAppPassword = titled(step, 'app-password-intro') || told(step, 'app-password-intro');
  const asksToDelete = told(step, 'delete-question') || (step.isDialog && titled(step, 'delete-question'));
  if (step.isDialog && step.fields.length === 0 && asksToDelete && step.controls.length > 0) return 'delete-confirm';
  if (titled(step, 'change-default') && (step.isDialog || step.fields.length > 0)) return 'default-change';
  const tiles = tilesOf(step).filter(({ kind }) => kind !== null).length;
  const options = step.spots.some(({ tag, role }) => tag === 'select' || role === 'combobox' || role === 'listbox');
  if (step.isDialog && titled(step, 'default-line') && (options || tiles > 0)) return 'default-change';
  const choosing = step.isDialog
    ? titled(step, 'choose-method')
    : step.spots.some((spot) => spot.kind === 'heading' && means(textOf(spot), 'choose-method'));
  if (choosing && (tiles > 0 || options || step.isDialog)) return 'add-picker';

  if (
    passwords.length > 0 &&
    shownSecrets(step).every((secret) => secret.length === 16) &&
    !titled(step, 'secret-key')
  ) {
    if (step.isDialog || titledAppPassword) return 'app-password-shown';
  }
  if (titled(step, 'scan-qr') || titled(step, 'secret-toggle') || titled(step, 'secret-key')) return 'authenticator-qr';
  if (titled(step, 'enter-code') && step.fields.length > 0 && boxes.length <= 1) {
    const elsewhere = told(step, 'code-sent') || step.texts.some((text) => phoneIn(text) !== null);
    return elsewhere ? 'unknown' : 'authenticator-code';
  }
  if (codeBoxes(step).length === 1 && told(step, 'app-code') && !told(step, 'code-sent')) return 'authenticator-code';
  if (titled(step, 'set-up-account')) return 'authenticator-setup';
  if (titled(step, 'install-app') || titled(step, 'different-app')) return 'authenticator-install';
  if (titledAppPassword && boxes.length === 1 && step.fields.length === 1) return 'app-password-name';
  if (titledAppPassword && step.isDialog && step.fields.length === 1 && titled(step, 'done'))
    return 'app-password-shown';
  if (!step.isDialog) return null;

  if (tiles >= 2 && step.fields.length <= 1) return 'add-picker';
  // In words that are not known: a dialog with one box for a name, or one that names a row and asks.
  // A picture beside the box is a captcha or a code.
  if (boxes.length === 1 && step.fields.length === 1 && step.pictures.length === 0 && !aboutOther(step)) {
    return 'app-password-name';
  }
  if (
    step.fields.length === 0 &&
    step.pictures.length === 0 &&
    step.controls.length >= 1 &&
    step.controls.length <= 3
  ) {
    const asked = step.texts.filter((text) => text.length >= 4).join('\n');
    const names = rows.flatMap(({ spots }) => cellsOf(spots).map(({ text }) => text));
    const isQuestion = step.controls.length >= 2 && !titled(step, 'done');
    if (isQuestion && names.some((name) => name.length >= 4 && asked.includes(name))) return 'delete-confirm';
    if (step.controls.some((control) => actionOf(control) === 'delete')) return 'delete-confirm';
  }
  return null;
}

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
