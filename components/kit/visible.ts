/** How opaque a control and everything around it must be, multiplied together (keepassxc-browser #2641 takes 0.7 as its least). */
const leastOpacity = 0.9;

/** The element that contains `element`, across shadow boundaries. */
function around(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Whether nothing makes the element see-through or another picture, up to `<html>`: opacity, filters, clips, masks, blends. */
export function isOpaque(element: Element): boolean {
  let opacity = 1;
  for (let node: Element | null = element; node; node = around(node)) {
    const style = getComputedStyle(node);
    opacity *= Number(style.opacity || 1);
    if (opacity < leastOpacity) return false;
    // Any filter: `contrast(0)` blanks as well as `opacity(0)` does. Chromium's own visibility tracking refuses them all too.
    if ((style.filter || 'none') !== 'none') return false;
    if ((style.clipPath || 'none') !== 'none' || (style.maskImage || 'none') !== 'none') return false;
    if ((style.mixBlendMode || 'normal') !== 'normal') return false;
  }
  return getComputedStyle(element).visibility !== 'hidden';
}

/**
 * Whether the element lies where our own styles put it. Its host is a point in the corner of the window (overlay-host.css): a page can move
 * that only through `<html>`, to carry a control under the pointer just before a click.
 */
export function isInPlace(element: Element): boolean {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return false;
  const { left, top } = root.host.getBoundingClientRect();
  const { transform, translate, rotate, scale, zoom } = getComputedStyle(document.documentElement);
  const untouched = [transform, translate, rotate, scale].every((value) => (value || 'none') === 'none');
  return untouched && Number(zoom || 1) === 1 && Math.abs(left) < 1 && Math.abs(top) < 1;
}

/** Whether the element is what a person meets at this point: the host top-most in the page, the element top-most in the host. */
export function isTopmost(element: Element, x: number, y: number): boolean {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return false;
  if (document.elementFromPoint(x, y) !== root.host) return false;
  const hit = root.elementFromPoint(x, y);
  return hit !== null && element.contains(hit);
}

/** The middle of the element's box, for a press by keyboard, which has no place of its own. */
export function middleOf(element: Element): { x: number; y: number } | null {
  const { left, top, width, height } = element.getBoundingClientRect();
  return width < 8 || height < 8 ? null : { x: left + width / 2, y: top + height / 2 };
}
