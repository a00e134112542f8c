import { iconNames } from './actions';
import { cellsOf } from './cells';
import { namedExactly, namedFirst } from './label-index';
import { isDefaultLine, isRowish, isTitle, type Row } from './row';
import { isEmail, isPhone, phoneIn } from './shapes';
import { textOf, type Spot } from './spot';

const isColumnHeads = (spot: Spot): boolean =>
  spot.role === 'columnheader' ||
  spot.parent?.tag === 'thead' ||
  spot.children.some(
    ({ tag, role }) => role === 'columnheader' || (tag === 'th' && !spot.children.some((c) => c.tag === 'td')),
  );

const hasIcon = (spot: Spot): boolean =>
  iconNames(spot).length > 0 || spot.kind === 'icon' || spot.kind === 'picture' || spot.children.some(hasIcon);

const hasShape = (spot: Spot): boolean => cellsOf([spot]).some(({ text }) => isPhone(text) || isEmail(text));

const isNamed = (spot: Spot): boolean => {
  const [first] = cellsOf([spot]);
  return first !== undefined && namedFirst(first.text) !== null;
};

/** What stands before a row in elements of its own: a name, or a `dt` and the values that follow it. */
function namesBefore(row: Spot, siblings: readonly Spot[], rows: ReadonlySet<Spot>): readonly Spot[] {
  const before: Spot[] = [];
  for (let place = siblings.indexOf(row) - 1; place >= 0; place--) {
    const spot = siblings[place]!;
    if (rows.has(spot) || spot.controls > 0 || spot.kind === 'control' || isTitle(spot)) return [];
    before.unshift(spot);
    if (row.tag !== 'dd') return !isNamed(row) && !isRowish(row) && namedExactly(textOf(spot)) ? before : [];
    if (spot.tag !== 'dd') return spot.tag === 'dt' ? before : [];
  }
  return [];
}

/**
 * Rows that were found by their controls, and those beside them that have none. `strange`: no control's words are known, so
 * that a row needs more than a control to be one: fellows, an element that says it is a row, or a number or address.
 */
export function withoutControls(found: readonly Spot[], strange: boolean): Row[] {
  const rows: Row[] = [];
  const own = new Set(found);
  for (const parent of new Set(found.map((spot) => spot.parent))) {
    if (!parent) continue;
    const alike = new Map<string, number>();
    for (const spot of parent.children) if (own.has(spot)) alike.set(sort(spot), (alike.get(sort(spot)) ?? 0) + 1);
    const everyIcon = parent.children.every((spot) => !own.has(spot) || hasIcon(spot));
    const names = new Set<Spot>();
    for (const spot of parent.children) {
      const fellows = alike.get(sort(spot)) ?? 0;
      if (own.has(spot)) {
        if (isColumnHeads(spot)) continue;
        if (strange && fellows < 2 && !isRowish(spot) && !hasShape(spot)) continue;
        if ((strange || !(isRowish(spot) || isNamed(spot))) && repeatsAnother(spot, found)) continue;
        const before = namesBefore(spot, parent.children, own);
        for (const name of before) names.add(name);
        rows.push({ spots: [...before, spot] });
        continue;
      }
      if (fellows === 0 || spot.kind !== 'other' || spot.zone !== 'page') continue;
      // A folded row shows the control that unfolds it and no other.
      const isFolded = isRowish(spot) && alike.has(sort(spot)) && (isNamed(spot) || hasShape(spot));
      if (spot.controls > 0 && !isFolded) continue;
      if ((textOf(spot) === '' && !isFolded) || isColumnHeads(spot) || isDefaultLine(textOf(spot))) continue;
      const fits = isRowish(spot) || isNamed(spot) || hasShape(spot) || (fellows > 1 && everyIcon && hasIcon(spot));
      if (fits) rows.push({ spots: [spot] });
    }
    // A name in an element of its own looked like a row until its row came.
    for (const name of names) {
      const place = rows.findIndex(({ spots }) => spots.length === 1 && spots[0] === name);
      if (place >= 0) rows.splice(place, 1);
    }
  }
  return rows;
}

const sort = ({ tag, role }: Spot): string => `${tag} ${role}`;

/** A line that holds the number of another row within a sentence is the default-method line in words we do not know. */
function repeatsAnother(spot: Spot, rows: readonly Spot[]): boolean {
  const number = phoneIn(textOf(spot));
  if (number === null || hasShape(spot)) return false;
  return rows.some((row) => row !== spot && cellsOf([row]).some(({ text }) => text === number));
}
