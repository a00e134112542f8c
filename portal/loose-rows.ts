import { cellsOf } from './cells';
import { namedExactly } from './label-index';
import { isDefaultLine, isRowish, type Row } from './row';
import { isEmail, isPhone } from './shapes';
import { controlText, textOf, within, type Spot } from './spot';

/** Rows of a list without buttons: found by the methods' names, or by elements that say they are rows and hold a number. */
export function looseRows(spots: readonly Spot[]): Row[] {
  const page = spots.filter(
    ({ zone, testId, role, tag }) =>
      zone === 'page' && !testId.startsWith('authmethod-picker') && role !== 'option' && tag !== 'option',
  );
  const rowish = page.filter(
    (spot) =>
      isRowish(spot) &&
      !page.some((other) => other !== spot && isRowish(other) && within(other, spot)) &&
      !isDefaultLine(textOf(spot)),
  );
  const said = rowish.filter((spot) => {
    const cells = cellsOf([spot]);
    return (
      cells.length > 1 &&
      cells.every(({ spot: cell }) => cell?.role !== 'columnheader' && cell?.tag !== 'th') &&
      (namedExactly(cells[0]!.text) !== null || cells.some(({ text }) => isPhone(text) || isEmail(text)))
    );
  });
  if (said.length > 0) {
    const parents = new Set(said.map(({ parent }) => parent));
    return rowish
      .filter((spot) => parents.has(spot.parent) && cellsOf([spot]).length > 1)
      .filter((spot) => cellsOf([spot]).every(({ spot: cell }) => cell?.role !== 'columnheader' && cell?.tag !== 'th'))
      .map((spot) => ({ spots: [spot] }));
  }
  const names = page.filter(
    (spot) =>
      (spot.kind === 'other' || spot.kind === 'heading' || spot.kind === 'control') &&
      !spot.children.some((child) => namedExactly(textOf(child)) !== null) &&
      namedExactly(spot.kind === 'control' ? controlText(spot) : textOf(spot)) !== null,
  );
  const rows: Spot[] = [];
  for (const name of names) {
    let spot = name;
    while (spot.parent?.parent && names.every((other) => other === name || !within(other, spot.parent!)))
      spot = spot.parent;
    const cells = spot === name ? [] : cellsOf([spot]);
    if (cells.length > 1 && cells.length < 8 && namedExactly(cells[0]!.text)) rows.push(spot);
  }
  return rows.length > 1 ? rows.map((spot) => ({ spots: [spot] })) : [];
}
