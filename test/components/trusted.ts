/** happy-dom lays nothing out: every element is where it is looked for, opaque, and 100 by 40 pixels. */
export function layOut(root: ShadowRoot): void {
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 100, 40);
  document.elementFromPoint = () => root.host;
  root.elementFromPoint = () => root.activeElement;
}

/** A click as a person makes it with the keyboard, or (`trusted: false`) as a script makes it. */
export function clickOn(root: ShadowRoot, element: HTMLElement, trusted = true): void {
  root.elementFromPoint = () => element;
  const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 0 });
  Object.defineProperty(click, 'isTrusted', { value: trusted });
  element.dispatchEvent(click);
}
