import type { Spot } from './spot';
import { clean } from './text';

/** Numbers of an element's size attributes; 0 where there are none. */
const size = (element: Element, name: string): number => Number.parseFloat(element.getAttribute(name) ?? '') || 0;

/**
 * Could a picture be a QR code, by its shape and not its pixels? `yes`: it says so ("QR" is the same in most languages), or
 * it is drawn of many squares; `maybe`: worth decoding; `no`: an icon or a logo.
 */
export function looksLikeQr({ element, tag }: Spot): 'yes' | 'maybe' | 'no' {
  const said = `${element.getAttribute('alt') ?? ''} ${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('title') ?? ''} ${element.getAttribute('data-testid') ?? ''}`;
  if (/(^|[^a-z])qr([^a-z]|$)/i.test(clean(said))) return 'yes';
  const width = size(element, 'width');
  const height = size(element, 'height');
  if ((width > 0 && width < 60) || (height > 0 && height < 60)) return 'no';
  if (width > 0 && height > 0 && Math.abs(width - height) > 0.2 * Math.max(width, height)) return 'no';
  if (tag === 'img') return 'maybe';
  if (tag === 'canvas') return width >= 60 ? 'yes' : 'maybe';
  // A drawn code is hundreds of squares, or one long path of them.
  const parts = element.querySelectorAll('rect').length;
  const path = Math.max(0, ...[...element.querySelectorAll('path')].map((one) => one.getAttribute('d')?.length ?? 0));
  return parts > 100 || path > 1500 ? 'yes' : 'maybe';
}
