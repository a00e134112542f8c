import { clean } from './text';

/** One visible element of the page, with what the readers ask again and again. Made once for each reading. */
export interface Spot {
  readonly element: Element;
  readonly tag: string;
  readonly role: string;
  readonly testId: string;
  readonly parent: Spot | null;
  readonly children: Spot[];
  /** Where it stands: in the page itself, in a dialog or layer above it, or in navigation and the like. */
  zone: 'page' | 'dialog' | 'chrome';
  readonly kind: 'control' | 'field' | 'picture' | 'icon' | 'heading' | 'other';
  /** Document order. */
  readonly order: number;
  /** The raw text of everything inside but controls, fields and icons; `text` cleans it. */
  raw: string;
  /** With the texts of controls. */
  rawAll: string;
  /** `raw` cleaned, once asked for. */
  cleaned: string | null;
  /** Controls inside, itself not counted. */
  controls: number;
}

/** The element's own words for those who do not see it. */
export const nameOf = (spot: Spot): string =>
  clean(spot.element.getAttribute('aria-label') ?? '') || clean(spot.element.getAttribute('title') ?? '');

/** The text inside, controls left out. */
export const textOf = (spot: Spot): string => (spot.cleaned ??= clean(spot.raw));

/** The text inside, controls and all. */
export const allTextOf = (spot: Spot): string => clean(spot.rawAll);

/** A control's words: what it shows, else what it is called. */
export function controlText(spot: Spot): string {
  if (spot.tag === 'input') return clean(spot.element.getAttribute('value') ?? '') || nameOf(spot);
  return allTextOf(spot) || nameOf(spot);
}

/** Is `inner` inside `outer`, or the same? */
export function within(inner: Spot, outer: Spot): boolean {
  let spot: Spot | null = inner;
  while (spot && spot.order > outer.order) spot = spot.parent;
  return spot === outer;
}
