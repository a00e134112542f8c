import { namedExactly } from './label-index';
import { controlText, textOf, type Spot } from './spot';
import { clean } from './text';

/** A piece of a row's text, and the element that holds all of it; null for a bare text node. */
export interface Cell {
  readonly text: string;
  readonly spot: Spot | null;
}

const worthReading = /[\p{L}\p{N}]/u;

/** A method's name can be a link or the button that unfolds it. */
const isNameControl = (spot: Spot): boolean => spot.kind === 'control' && namedExactly(controlText(spot)) !== null;

/** The pieces directly inside an element, in order, without controls, fields, icons and ornaments. */
function partsOf(spot: Spot): Cell[] {
  const cells: Cell[] = [];
  const inside = new Map(spot.children.map((child) => [child.element as Node, child]));
  for (let node = spot.element.firstChild; node; node = node.nextSibling) {
    const child = inside.get(node);
    let text = '';
    if (node.nodeType === 3) text = clean(node.nodeValue ?? '');
    else if (child && isNameControl(child)) text = controlText(child);
    else if (child && (child.kind === 'other' || child.kind === 'heading')) text = textOf(child);
    if (worthReading.test(text)) cells.push({ text, spot: child ?? null });
    else if (child && text === '' && child.children.some(hasNameControl)) cells.push(...partsOf(child));
  }
  return cells;
}

const hasNameControl = (spot: Spot): boolean => isNameControl(spot) || spot.children.some(hasNameControl);

/** One level further in, for a cell that holds several pieces; null when it is one piece. */
export function split(cell: Cell): Cell[] | null {
  let spot: Spot | null = cell.spot;
  while (spot && spot.kind !== 'control') {
    const parts: Cell[] = partsOf(spot);
    if (parts.length > 1) return parts;
    spot = parts[0]?.spot ?? null;
  }
  return null;
}

/** The cells of a row: the first level at which its text comes in several pieces. */
export function cellsOf(spots: readonly Spot[]): Cell[] {
  if (spots.length > 1) {
    // A row without an element of its own: each of its elements is a cell.
    return spots.flatMap((spot) => {
      const text = isNameControl(spot) ? controlText(spot) : spot.kind === 'control' ? '' : textOf(spot);
      return worthReading.test(text) ? [{ text, spot }] : [];
    });
  }
  const cells = spots.flatMap(partsOf);
  if (cells.length !== 1) return cells;
  return split(cells[0]!) ?? cells;
}
