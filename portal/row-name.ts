import { objectOf } from './actions';
import { split, type Cell } from './cells';
import { namedExactly, namedFirst, type NamedMethod } from './label-index';
import type { Row } from './row';
import { nameOf, type Spot } from './spot';
import { clean, keyOf } from './text';

/** What a row is called, and the texts that are not its name. */
export interface Named {
  readonly method: NamedMethod | null;
  readonly values: readonly string[];
}

/** Where a text goes on after a method's name, as the page writes it. */
function after(text: string, restFolded: string): string {
  const wanted = keyOf(restFolded);
  for (let start = 0; start < text.length; start++) {
    if (keyOf(text.slice(start)) === wanted) {
      let end = start;
      while (end + 1 < text.length && keyOf(text.slice(end + 1)) === wanted) end++;
      return text.slice(end).startsWith('+') ? text.slice(end) : withPlus(text, end);
    }
  }
  return restFolded;
}

/** The sign before a number belongs to it. */
const withPlus = (text: string, start: number): string =>
  /[+(]/.test(text[start - 1] ?? '') ? text.slice(start - 1) : text.slice(start);

/** The row's name is its first cell: alone, over the next few pieces, or split further in. Never a later cell. */
function nameInCells(cells: readonly Cell[], depth = 0): Named {
  const texts = cells.map(({ text }) => text);
  for (let size = Math.min(4, texts.length); size > 0; size--) {
    const method = namedExactly(texts.slice(0, size).join(' '));
    if (method) return { method, values: texts.slice(size) };
  }
  const [first, ...others] = cells;
  if (!first) return { method: null, values: [] };
  const parts = depth < 6 ? split(first) : null;
  if (parts) {
    const inside = nameInCells([...parts, ...others], depth + 1);
    if (inside.method) return inside;
  }
  const method = namedFirst(first.text);
  if (method)
    return { method, values: [after(first.text, method.rest), ...texts.slice(1)].filter((text) => keyOf(text) !== '') };
  return { method: null, values: texts };
}

const controlsIn = (spot: Spot): Spot[] => (spot.kind === 'control' ? [spot] : spot.children.flatMap(controlsIn));
const picturesIn = (spot: Spot): Spot[] =>
  spot.kind === 'icon' || spot.kind === 'picture'
    ? [spot]
    : spot.kind === 'control'
      ? []
      : spot.children.flatMap(picturesIn);
/** A name that only screen readers hear: of the row, of its picture, or within the names of its buttons. */
function unseenName(row: Row, cells: readonly Cell[]): Named | null {
  const pictures = row.spots.flatMap(picturesIn);
  for (const text of pictures.map(
    ({ element }) => clean(element.getAttribute('alt') ?? '') || clean(element.getAttribute('aria-label') ?? ''),
  )) {
    const method = namedExactly(text);
    if (method) return { method, values: cells.map((cell) => cell.text) };
  }
  const spoken = [...row.spots.map(nameOf), ...row.spots.flatMap(controlsIn).map(objectOf)];
  for (const text of spoken) {
    const method = text === '' ? null : namedFirst(text);
    if (!method) continue;
    const rest = method.rest === '' ? [] : [after(text, method.rest)];
    return { method, values: cells.length > 0 ? cells.map((cell) => cell.text) : rest };
  }
  return null;
}

/** The method that a row names: in its cells, else where only screen readers hear it. */
export function nameOfRow(row: Row, cells: readonly Cell[]): Named {
  const seen = nameInCells(cells);
  return seen.method ? seen : (unseenName(row, cells) ?? seen);
}
