import type { Action } from './actions';
import { namedExactly } from './label-index';
import { controlText, textOf, type Spot } from './spot';
import type { Row } from './row';

/**
 * Rows without elements of their own: names, values and controls follow one another in one grid. A row begins with the text
 * after controls, or with a method's name where the row before has its name and value already.
 */
export function flatRows(children: readonly Spot[], actionOf: (spot: Spot) => Action | null): Row[] {
  const rows: Spot[][] = [];
  let row: Spot[] = [];
  let acted = false;
  const finish = () => {
    if (row.length > 0) rows.push(row);
    row = [];
    acted = false;
  };
  for (const spot of children) {
    const named = namedExactly(spot.kind === 'control' ? controlText(spot) : textOf(spot)) !== null;
    const hasText = textOf(spot) !== '' && (spot.kind !== 'control' || named);
    const acts = (spot.kind === 'control' && !named) || spot.controls > 0;
    if (actionOf(spot) === 'add' || (spot.kind === 'heading' && !named)) {
      finish();
      continue;
    }
    if (hasText && (acted || (named && row.filter((part) => textOf(part) !== '').length >= 2))) finish();
    row.push(spot);
    if (acts) acted = true;
  }
  finish();
  return rows
    .filter((parts) => parts.some((part) => textOf(part) !== '' && part.kind !== 'control'))
    .map((spots) => ({ spots }));
}
