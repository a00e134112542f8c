import type { Method, MethodKind } from '../core/checks/snapshot';
import { iconNames, objectOf } from './actions';
import { cellsOf, split, type Cell } from './cells';
import { means, namedExactly, namedFirst, type NamedMethod } from './label-index';
import { isDate, isEmail, isPhone } from './shapes';
import { nameOf, textOf, type Spot } from './skim';
import type { Row } from './row';
import { clean, keyOf } from './text';

/** The names that Microsoft's API gives methods; its picker tiles carry them as test ids (facts/portal.md 2.1). */
const apiNames: Readonly<Record<string, MethodKind>> = {
  apppassword: 'app-password',
  authenticatorapp: 'software-totp',
  softwareoath: 'software-totp',
  hardwareoath: 'hardware-totp',
  microsoftauthenticatorpush: 'authenticator-push',
  mobilephone: 'phone-mobile',
  alternatemobilephone: 'phone-alternate',
  officephone: 'phone-office',
  email: 'email',
  securityquestions: 'security-questions',
  temporaryaccesspass: 'temporary-access-pass',
  windowshelloforbusiness: 'windows-hello',
};

/** The kind that a test id names: `…-appPassword`. */
export function kindOfTestId(testId: string): MethodKind | null {
  const last = /^(?:auth-?method|security-?info|method)[\w-]*[-_:./](\w+)$/i.exec(testId)?.[1]?.toLowerCase();
  return (last !== undefined && apiNames[last]) || null;
}

/** Icon names that only one kind of method can have. */
const icons: readonly (readonly [RegExp, MethodKind])[] = [
  [/^(Mail|MailSolid|EditMail)$/i, 'email'],
  [/^CellPhone$/i, 'phone-mobile'],
];

interface Named {
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
function nameRow(cells: readonly Cell[], depth = 0): Named {
  const texts = cells.map(({ text }) => text);
  for (let size = Math.min(4, texts.length); size > 0; size--) {
    const method = namedExactly(texts.slice(0, size).join(' '));
    if (method) return { method, values: texts.slice(size) };
  }
  const [first, ...others] = cells;
  if (!first) return { method: null, values: [] };
  const parts = depth < 6 ? split(first) : null;
  if (parts) {
    const inside = nameRow([...parts, ...others], depth + 1);
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
const outsideControls = (spot: Spot): Spot[] =>
  spot.kind === 'control' || spot.kind === 'field' ? [] : [spot, ...spot.children.flatMap(outsideControls)];

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

/** Words beside a value that are no value of their own. */
const badge = /^(default|primary|standard|既定|standardmäßig|المفترض|افتراضي)$/;

/** Kinds whose names people choose: "Default" in such a row may be the name. */
const namedByPeople: ReadonlySet<MethodKind> = new Set(['app-password', 'passkey', 'unknown']);

/** Does the row itself say, in an element of its own, that it is the default method? */
export const isMarkedDefault = (row: Row, kind: MethodKind): boolean =>
  !namedByPeople.has(kind) &&
  row.spots.flatMap(outsideControls).some((spot) => {
    const text = textOf(spot);
    return (badge.test(keyOf(text)) && keyOf(text) !== 'primary') || means(text, 'default-line') !== null;
  });

function valueOf(kind: MethodKind, values: readonly string[]): string {
  const real = values.filter((text) => !badge.test(keyOf(text)) && !/^\d{1,2}\.?$/.test(text));
  if (kind.startsWith('phone-')) return real.find(isPhone) ?? real[0] ?? '';
  if (kind === 'email') return real.find(isEmail) ?? real[0] ?? '';
  if (kind === 'app-password') return real.find((text) => !isDate(text)) ?? values[0] ?? '';
  return real[0] ?? '';
}

/** What one row is, and by what that was told. Its kind comes from its name cell alone, its value never names it. */
export function methodOf(row: Row): Method {
  const cells = cellsOf(row.spots).filter(({ text }) => !/^\d{1,2}[.)]?$/.test(text));
  const seen = nameRow(cells);
  const { method, values } = seen.method ? seen : (unseenName(row, cells) ?? seen);

  const hook = row.spots
    .flatMap(outsideControls)
    .map(({ testId }) => ({ testId, kind: kindOfTestId(testId) }))
    .find(({ kind }) => kind);
  const shape = values.some(isPhone) ? 'phone' : values.some(isEmail) ? 'email' : null;
  const icon = row.spots
    .flatMap(iconNames)
    .map((name) => ({ name, kind: icons.find(([known]) => known.test(name))?.[1] }))
    .find(({ kind }) => kind);

  const byShape: MethodKind | undefined = shape === 'phone' ? 'phone-mobile' : (shape ?? undefined);
  // A test id names the tile's family; the row's own words may be finer (push, passwordless).
  const told = method?.kind ?? undefined;
  const kind: MethodKind =
    (hook?.kind && !isFiner(told, hook.kind) ? hook.kind : told) ?? byShape ?? icon?.kind ?? 'unknown';

  const evidence: string[] = [];
  if (hook?.kind && (hook.kind === kind || isFiner(kind, hook.kind))) evidence.push(`testid:${hook.testId}`);
  if (shape && (kind === byShape || (shape === 'phone' && kind.startsWith('phone-')))) evidence.push(`shape:${shape}`);
  if (icon?.kind === kind) evidence.push(`icon:${icon.name}`);
  if (method && method.kind === kind) evidence.push(`label:${method.language}`);

  // Without a name that is known, the first cell is a name still: the value comes after it.
  const rest = method || values.length < 2 || kind === byShape ? values : values.slice(1);
  const label = valueOf(kind, rest);
  const named = kind === 'passkey' && cells[0] ? { detail: cells[0].text } : {};
  return { kind, label, isDefault: false, evidence, ...named };
}

const families: readonly (readonly MethodKind[])[] = [
  ['authenticator-push', 'authenticator-passwordless', 'software-totp', 'hardware-totp'],
  ['phone-mobile', 'phone-alternate', 'phone-office'],
];

/** Is the kind that the words name one of the same family as the test id's? */
const isFiner = (told: MethodKind | undefined, hook: MethodKind): boolean =>
  told !== undefined && families.some((family) => family.includes(told) && family.includes(hook));
