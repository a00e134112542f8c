/** The setter of the browser itself: a page's framework may have put its own on the element to see who writes. */
function write(box: HTMLInputElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, text);
  box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  box.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Whether a person can type into the box now. */
function isUsable(box: HTMLInputElement): boolean {
  return box.isConnected && !box.disabled && !box.readOnly && box.getClientRects().length > 0;
}

/**
 * Types the code into one box, or one digit into each of several, so that Knockout and React notice (facts/portal.md 4.1, trap 4).
 * Never submits. False when a box is not there to be typed into or the digits do not fit: then nothing was written.
 */
export function fillCode(field: HTMLInputElement | HTMLInputElement[], code: string): boolean {
  const boxes = Array.isArray(field) ? field : [field];
  const parts = boxes.length === 1 ? [code] : code.split('');
  if (parts.length !== boxes.length || !boxes.every(isUsable)) return false;
  const [first] = boxes;
  if (boxes.length === 1 && first!.maxLength > 0 && first!.maxLength < code.length) return false;
  boxes.forEach((box, place) => write(box, parts[place]!));
  boxes.at(-1)!.focus();
  return true;
}
