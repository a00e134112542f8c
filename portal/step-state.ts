import type { PageState } from '../core/checks/snapshot';
import { actionOf } from './actions';
import { cellsOf } from './cells';
import { means } from './label-index';
import type { Row } from './row';
import { phoneIn } from './shapes';
import { textOf } from './spot';
import { aboutOther, nameBoxes, shownPasswords, shownSecrets, tilesOf, titled, told, type Step } from './step';

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

/** The state that a step in itself shows; `qr`: it has a QR code that tells. Null for none that is known. */
export function stateByStep(step: Step, rows: readonly Row[], qr: boolean): PageState | null {
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
