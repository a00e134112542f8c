import { namedFirst, says } from './label-index';
import { textOf, type Spot } from './spot';

/** A row of the list. Several elements where the page gives it no element of its own. */
export interface Row {
  readonly spots: readonly Spot[];
}

const rowTags = new Set(['tr', 'li', 'article', 'details']);
const rowRoles = new Set(['row', 'listitem']);

/** An element that says by itself that it is a row; in a definition list a `div` groups a name and its values. */
export const isRowish = (spot: Spot): boolean =>
  rowTags.has(spot.tag) || rowRoles.has(spot.role) || (spot.tag === 'div' && spot.parent?.tag === 'dl');

/** The line of the default method is about a method, and is none. */
export const isDefaultLine = (text: string): boolean =>
  says(text, 'default-line') || says(text, 'alternate-default') || says(text, 'most-advisable');

/** A page's or section's heading; a card's heading is a method's name. */
export const isTitle = (spot: Spot): boolean =>
  spot.kind === 'heading' && (spot.tag === 'h1' || spot.tag === 'h2') && !namedFirst(textOf(spot));
