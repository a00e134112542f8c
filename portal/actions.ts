import { means } from './label-index';
import type { Meaning } from './labels/labels';
import { allTextOf, controlText, nameOf, type Spot } from './spot';

/** What a control of the list does. `other`: its words are not known; `add`: it belongs to no row. */
export type Action = 'add' | 'change' | 'delete' | 'view' | 'other';

const rowActions = ['delete', 'change', 'view'] as const satisfies readonly Meaning[];

/** Fluent icon names (`i[data-icon-name]`); only `Add` was seen on the page (facts/portal.md 2.2), the rest are the kit's. */
const icons: readonly (readonly [RegExp, Action])[] = [
  [/^(Add|AddTo|CircleAddition|Plus)$/i, 'add'],
  [/^(Delete|Trash|Remove|RecycleBin)$/i, 'delete'],
  [/^(Edit|EditSolid12|Rename)$/i, 'change'],
  [/^(View|RedEye)$/i, 'view'],
];

function iconsIn(spot: Spot): string[] {
  const own = spot.element.getAttribute('data-icon-name') ?? spot.element.getAttribute('iconname');
  return [...(own === null ? [] : [own]), ...spot.children.flatMap(iconsIn)];
}

/** The names of the icons inside an element. */
export const iconNames = (spot: Spot): readonly string[] => iconsIn(spot);

/** A longer name that begins or ends with the action: "Delete phone +1 …", in Japanese with the verb last. */
function namedWithin(name: string): Action | null {
  const words = name.split(' ');
  for (const action of rowActions) {
    if (means(words[0] ?? '', action) || means(words.at(-1) ?? '', action)) return action;
  }
  return null;
}

/** What a control does, by test id, icon and words. */
export function actionOf(control: Spot): Action {
  const id = control.testId.toLowerCase();
  if (/(^|[-_])add([-_]|$)/.test(id) || id.startsWith('authmethod-picker')) return 'add';
  for (const action of rowActions) if (new RegExp(`(^|[-_])${action}([-_]|$)`).test(id)) return action;
  const shown = allTextOf(control);
  const name = nameOf(control);
  for (const text of [shown, controlText(control), name]) {
    if (text === '') continue;
    if (means(text, 'add') || means(text, 'choose-method')) return 'add';
    const action = rowActions.find((one) => means(text, one));
    if (action) return action;
  }
  for (const icon of iconNames(control)) {
    const known = icons.find(([pattern]) => pattern.test(icon));
    if (known) return known[1];
  }
  return namedWithin(shown) ?? namedWithin(name) ?? 'other';
}

/** A control's words without the action: "Delete phone +1 …" gives "phone +1 …"; `""` when there is no more. */
export function objectOf(control: Spot): string {
  const name = nameOf(control) || controlText(control);
  if (rowActions.some((action) => means(name, action))) return '';
  const words = name.split(' ');
  if (rowActions.some((action) => means(words[0]!, action))) return words.slice(1).join(' ');
  if (rowActions.some((action) => means(words.at(-1)!, action))) return words.slice(0, -1).join(' ');
  return '';
}
