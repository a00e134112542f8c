import { isDeclared, isDeclaredOther, isNumeric, labelOf, ownNames, wordsIn } from './one-time-code-signs';
import {
  ambiguousNames,
  codeNouns,
  codeWords,
  otherNames,
  otherWords,
  phoneName,
  phoneNumber,
} from './one-time-code-words';

/** Whether a person can see a field; given by tests, which have no layout. */
export type Sight = (field: HTMLInputElement) => boolean;

/** Boxes of a row hold one digit each; there are as many as the code has digits. */
const fewestBoxes = 4;

/**
 * The field for a one-time code of so many digits: one box, or one for each digit, in order. The one that has the focus comes first,
 * then the one that is surest. Null where none looks like it: recovery, promotion and card codes, phone numbers and passwords never do.
 */
export function oneTimeCodeFields(
  document: Document,
  digits: number,
  isSeen: Sight = isVisible,
): HTMLInputElement[] | null {
  const fields = inputsIn(document).filter((field) => isTypedInto(field) && isSeen(field));
  const rows = rowsAmong(fields, digits);
  const inRows = new Set(rows.flat());
  const single = fields
    .filter((field) => !inRows.has(field) && holds(field, digits))
    .map((field) => ({ boxes: [field], sure: sureness(field, document) }));
  const candidates = [...rows.map((boxes) => ({ boxes, sure: rowSureness(boxes, document) })), ...single].filter(
    ({ sure }) => sure > 0,
  );
  const focused = deepFocus(document);
  const order = candidates.toSorted((a, b) => b.sure - a.sure);
  return (order.find(({ boxes }) => boxes.some((box) => box === focused)) ?? order[0])?.boxes ?? null;
}

/** Every input of the page, in order, those in open shadow roots too. */
function inputsIn(root: ParentNode): HTMLInputElement[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element instanceof HTMLInputElement ? [element] : []),
    ...(element.shadowRoot ? inputsIn(element.shadowRoot) : []),
  ]);
}

function isTypedInto(field: HTMLInputElement): boolean {
  const isText = /^(?:text|tel|number|)$/i.test(field.getAttribute('type') ?? '');
  // Some pages hide the digits as they hide passwords, and say what they are.
  const isMasked = field.type === 'password' && isDeclared(field);
  return (isText || isMasked) && !field.disabled && !field.readOnly;
}

/** Whether a person meets the field: laid out, not invisible, not a speck. Invisible boxes under drawn ones count where they say what they are. */
function isVisible(field: HTMLInputElement): boolean {
  const { width, height, right, bottom } = field.getBoundingClientRect();
  if (width < 6 || height < 6 || right + scrollX <= 0 || bottom + scrollY <= 0) return false;
  const check = (opacity: boolean) => field.checkVisibility({ opacityProperty: opacity, visibilityProperty: true });
  return check(!isDeclared(field));
}

/** Whether the digits fit into one box. */
function holds(field: HTMLInputElement, digits: number): boolean {
  return field.maxLength < 0 || (field.maxLength >= digits && field.maxLength <= 64);
}

/** How sure it is that the field asks for a one-time code; 0: it does not look like it. */
function sureness(field: HTMLInputElement, document: Document): number {
  const [names, label] = [ownNames(field), labelOf(field)];
  if (isDeclaredOther(field) || otherWords.test(`${names} , ${label}`)) return 0;
  if (isDeclared(field)) return 4;
  if ((phoneName.test(names) || phoneNumber.test(label)) && !codeNouns.test(`${names} , ${label}`)) return 0;
  if (codeWords.test(names)) return 3;
  if (otherNames.test(names)) return 0;
  if (codeWords.test(label)) return 3;
  const isShort = field.maxLength >= 4 && field.maxLength <= 10;
  if (ambiguousNames.test(`${names} , ${label}`) && (isNumeric(field) || isShort)) return 2;
  return (isNumeric(field) || isShort) && saysSoAround(field, document) ? 1 : 0;
}

/** Whether the form, or what lies around a field without one, speaks of a one-time code and of nothing else that is one. */
function saysSoAround(field: HTMLInputElement, document: Document): boolean {
  const around =
    field.form ?? field.closest('section, article, main, dialog, [role=dialog], [role=main]') ?? document.body;
  const text = wordsIn(around.textContent.slice(0, 2000));
  return codeWords.test(text) && !otherWords.test(text);
}

/** Boxes side by side, as many as digits: each takes one, or they are too narrow for more. */
function rowsAmong(fields: readonly HTMLInputElement[], digits: number): HTMLInputElement[][] {
  if (digits < fewestBoxes) return [];
  const rows: HTMLInputElement[][] = [];
  for (let at = 0; at + digits <= fields.length; at++) {
    const row = fields.slice(at, at + digits);
    const [before, after] = [fields[at - 1], fields[at + digits]];
    const ends = ![before, after].some((field) => field && isBox(field) && isBeside(field, row[0]!));
    if (ends && row.every((box) => isBox(box) && isBeside(box, row[0]!))) rows.push(row);
  }
  return rows;
}

function isBox(field: HTMLInputElement): boolean {
  if (field.maxLength === 1 || field.size === 1) return true;
  const { width } = field.getBoundingClientRect();
  // Some rows let the first box take a whole code that is pasted.
  return width > 0 && width <= 80 && (isNumeric(field) || isDeclared(field));
}

/** In the same form, or the same part of the page where there is none. */
function isBeside(one: HTMLInputElement, other: HTMLInputElement): boolean {
  if (one.form !== other.form || one.getRootNode() !== other.getRootNode())
    return one.form !== null && one.form === other.form;
  return one.form !== null || nearest(one) === nearest(other);
}

/** The closest element around a box that holds several boxes. */
function nearest(box: HTMLInputElement): Element | null {
  let around = box.parentElement;
  while (around && around.querySelectorAll('input').length < fewestBoxes) around = around.parentElement;
  return around;
}

function rowSureness(boxes: readonly HTMLInputElement[], document: Document): number {
  const said = boxes.map((box) => `${ownNames(box)} , ${labelOf(box)}`).join(' , ');
  const [first] = boxes;
  const legend = wordsIn(first?.closest('fieldset, [role=group]')?.textContent?.slice(0, 500) ?? '');
  if (boxes.some(isDeclaredOther) || otherWords.test(`${said} , ${legend}`)) return 0;
  if (boxes.some(isDeclared) || codeWords.test(`${said} , ${legend}`)) return 5;
  return boxes.every((box) => isNumeric(box) || box.maxLength === 1) && saysSoAround(first!, document) ? 3 : 0;
}

/** The element that has the focus, within open shadow roots too. */
function deepFocus(document: Document): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
