import { oneTimeCodeFields, type Sight } from './one-time-code-fields';

/** A page's framework may draw the boxes anew after each digit: it gets this long (ms) to do so. */
const settle = 20;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Types a code into the page's one-time-code field, so that React, Vue and their like notice. Boxes of a row are looked up again after
 * each digit, and a row that takes no single digits is given the whole code as a paste. `gone`: no such field any more; `refused`: the
 * page did not keep what was typed. Submits only where asked to, once, the field's own form.
 */
export async function writeOneTimeCode(
  document: Document,
  code: string,
  submit: boolean,
  isSeen?: Sight,
): Promise<'filled' | 'gone' | 'refused'> {
  const look = () => oneTimeCodeFields(document, code.length, isSeen);
  const boxes = look();
  const first = boxes?.[0];
  if (!boxes || !first) return 'gone';
  const { form } = first;
  let written = boxes;
  if (boxes.length === 1) type(first, code);
  else written = await typeRow(boxes, code, look);
  await pause(settle);
  if (!reads(written, code) && boxes.length > 1) {
    written = look() ?? written;
    paste(written[0]!, code);
    await pause(settle);
    written = look() ?? written;
  }
  if (!reads(written, code)) return 'refused';
  if (submit && form?.isConnected) HTMLFormElement.prototype.requestSubmit.call(form);
  return 'filled';
}

/** One digit a box. The boxes that stood there at the end, or last before the page took them away. */
async function typeRow(
  boxes: HTMLInputElement[],
  code: string,
  look: () => HTMLInputElement[] | null,
): Promise<HTMLInputElement[]> {
  let row = boxes;
  for (const [at, digit] of code.split('').entries()) {
    const now = look();
    if (now?.length === code.length) row = now;
    type(row[at]!, digit);
    // The page acts between two digits: it moves the focus, or draws the row anew.
    // oxlint-disable-next-line no-await-in-loop
    await pause(settle);
  }
  const now = look();
  return now?.length === code.length ? now : row;
}

/** The setter of the browser itself: a framework may have put its own on the element to see who writes. */
const ownValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');

function type(box: HTMLInputElement, text: string): void {
  box.focus();
  const key = { key: text.at(-1)!, bubbles: true, composed: true, cancelable: true };
  box.dispatchEvent(new KeyboardEvent('keydown', key));
  ownValue?.set?.call(box, text);
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
  box.dispatchEvent(new KeyboardEvent('keyup', key));
  box.dispatchEvent(new Event('change', { bubbles: true }));
}

function paste(box: HTMLInputElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  box.focus();
  box.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, composed: true, cancelable: true, clipboardData }));
}

/** Whether the boxes hold the code. Boxes that are gone took it: the page went on by itself after the last digit. */
function reads(boxes: readonly HTMLInputElement[], code: string): boolean {
  if (!boxes.every(({ isConnected }) => isConnected)) return true;
  return (
    boxes
      .map(({ value }) => value)
      .join('')
      .replace(/[^\p{L}\p{N}]/gu, '') === code
  );
}
