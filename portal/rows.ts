import { actionOf, objectOf, type Action } from './actions';
import { flatRows } from './flat-rows';
import { means, namedExactly, namedFirst } from './label-index';
import { looseRows } from './loose-rows';
import { isDefaultLine, isRowish, isTitle, type Row } from './row';
import { withoutControls } from './row-siblings';
import type { Skim } from './skim';
import { nameOf, textOf, type Spot } from './spot';

/** How many controls of each kind stand below every element. */
type Counts = Map<Spot, Partial<Record<Action, number>>>;

function countActions(controls: ReadonlyMap<Spot, Action>): Counts {
  const counts: Counts = new Map();
  for (const [control, action] of controls) {
    for (let spot = control.parent; spot; spot = spot.parent) {
      const count = counts.get(spot) ?? {};
      count[action] = (count[action] ?? 0) + 1;
      counts.set(spot, count);
    }
  }
  return counts;
}

/** One row has each action once at most. */
function isOneRow(spot: Spot, counts: Counts): boolean {
  const { delete: deletes = 0, change = 0, view = 0, add = 0, other = 0 } = counts.get(spot) ?? {};
  const known = deletes + change + view;
  return deletes <= 1 && change <= 1 && view <= 2 && add === 0 && (known > 0 ? other <= 4 : other <= 4);
}

const highest = 12;

/** The smallest element around a control that says what the control is for. */
function coreOf(control: Spot, counts: Counts): Spot | null {
  let textful: Spot | null = null;
  let spot = control.parent;
  for (let level = 0; spot && spot.parent && level < highest; level++, spot = spot.parent) {
    if (spot.tag === 'dd' && spot.parent.tag === 'dl' && isOneRow(spot, counts)) return spot;
    const hasText = textOf(spot) !== '';
    if (isRowish(spot) && isOneRow(spot, counts) && (hasText || nameOf(spot) !== '' || objectOf(control) !== '')) {
      return spot;
    }
    if (hasText) textful ??= spot;
    if (spot.tag === 'main' || spot.role === 'main') break;
  }
  return textful;
}

/** How many of these stand in every element, themselves counted. */
function countBelow(spots: Iterable<Spot>): Map<Spot, number> {
  const below = new Map<Spot, number>();
  for (const start of spots) {
    for (let spot: Spot | null = start; spot; spot = spot.parent) below.set(spot, (below.get(spot) ?? 0) + 1);
  }
  return below;
}

/** Grows a core to the whole row: as far as no other row, title or page control comes in. */
function grow(core: Spot, below: Map<Spot, number>, titles: Map<Spot, number>, counts: Counts): Spot {
  if (isRowish(core) || core.tag === 'dd') return core;
  const others = (spot: Spot) => (below.get(spot) ?? 0) > 1;
  const chain: Spot[] = [core];
  let bounded = false;
  for (let spot = core.parent; spot && spot.parent && chain.length < highest; spot = spot.parent) {
    if (others(spot)) {
      bounded = true;
      break;
    }
    const foreign = titles.has(spot) || !isOneRow(spot, counts);
    if (foreign || spot.tag === 'main' || spot.role === 'main' || isDefaultLine(textOf(spot))) break;
    chain.push(spot);
  }
  if (bounded) return chain.at(-1)!;
  // Alone in its list: nothing beside it says where the row ends. Text before it counts when it is short enough for a name.
  let best = core;
  for (const spot of chain.slice(1)) {
    const text = textOf(spot);
    const inner = textOf(best);
    if (text === inner) continue;
    const before = text.slice(0, Math.max(0, text.indexOf(inner)));
    if (text.endsWith(inner) ? before.length > 48 : text.length - inner.length > 48) break;
    best = spot;
  }
  return best;
}

/** Does an element hold what the default-method line's words, in an element of their own, announce? */
function isDefaultValue(core: Spot): boolean {
  let spot = core;
  for (let level = 0; spot.parent && level < 4; level++, spot = spot.parent) {
    const { children } = spot.parent;
    const before = children[children.indexOf(spot) - 1];
    if (before)
      return means(textOf(before), 'default-line') !== null || means(textOf(before), 'alternate-default') !== null;
  }
  return false;
}

/** Is a spot inside another of these? */
function isInside(inner: Spot, spots: ReadonlySet<Spot>): boolean {
  let spot = inner.parent;
  while (spot && !spots.has(spot)) spot = spot.parent;
  return spot !== null;
}

/** The rows of the list on the page, in order; none from dialogs, navigation or the default-method line. */
export function findRows({ spots }: Skim): Row[] {
  const controls = new Map<Spot, Action>();
  for (const spot of spots) {
    if (spot.zone === 'page' && spot.kind === 'control' && !namedExactly(textOf(spot)))
      controls.set(spot, actionOf(spot));
  }
  const counts = countActions(controls);
  const known = [...controls].filter(([, action]) => action === 'delete' || action === 'change' || action === 'view');
  const strange = known.length === 0;
  const anchors = strange ? [...controls].filter(([, action]) => action === 'other') : known;
  const titles = countBelow(spots.filter((spot) => spot.zone === 'page' && isTitle(spot)));

  const found = new Set<Spot>();
  for (const [control] of anchors) {
    const core = coreOf(control, counts);
    if (core) found.add(core);
  }
  const all = [...found].filter(
    (core) =>
      !isOneRow(core, counts) ||
      // What can be deleted is a row, also where it is called or marked as the default method.
      counts.get(core)?.delete === 1 ||
      !(isDefaultLine(textOf(core)) || isDefaultValue(core)),
  );
  const holding = countBelow(all);
  const single = new Set(all.filter((core) => isOneRow(core, counts)));
  const flat = strange ? [] : all.filter((core) => !single.has(core) && holding.get(core) === 1);
  const cores = [...single].filter((core) => !isInside(core, single));

  const below = countBelow(cores);
  const grown = [...new Set(cores.map((core) => grow(core, below, titles, counts)))];
  const rows = [
    ...withoutControls(grown, strange),
    ...flat.flatMap((parent) => flatRows(parent.children, (spot) => controls.get(spot) ?? null)),
  ].filter(({ spots: parts }) => parts.every((part) => part.kind !== 'heading' || namedFirst(textOf(part))));
  const inOrder = rows.toSorted((a, b) => a.spots[0]!.order - b.spots[0]!.order);
  return inOrder.length > 0 ? inOrder : looseRows(spots);
}
