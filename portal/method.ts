import type { Method, MethodKind } from '../core/checks/snapshot';
import { iconNames } from './actions';
import { cellsOf } from './cells';
import { means } from './label-index';
import type { Row } from './row';
import { nameOfRow } from './row-name';
import { isDate, isEmail, isPhone } from './shapes';
import { textOf, type Spot } from './spot';
import { keyOf } from './text';

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

/** Words beside a value that are no value of their own. */
const badge = /^(default|primary|standard|既定|standardmäßig|المفترض|افتراضي)$/;

/** Kinds whose names people choose: "Default" in such a row may be the name. */
const namedByPeople: ReadonlySet<MethodKind> = new Set(['app-password', 'passkey', 'unknown']);

const outsideControls = (spot: Spot): Spot[] =>
  spot.kind === 'control' || spot.kind === 'field' ? [] : [spot, ...spot.children.flatMap(outsideControls)];

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
  const { method, values } = nameOfRow(row, cells);

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
