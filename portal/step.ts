import { means, mentionsOther, namedExactly, namedFirst, says } from './label-index';
import type { Meaning } from './labels/labels';
import { kindOfTestId } from './method';
import type { Row } from './row';
import { appPasswordIn, base32In } from './shapes';
import type { Skim } from './skim';
import { allTextOf, controlText, nameOf, textOf, within, type Spot } from './spot';
import { clean } from './text';

/** What is open above or instead of the list: a dialog, or a wizard's step. */
export interface Step {
  readonly spots: readonly Spot[];
  /** Is it a dialog, or the page itself? */
  readonly isDialog: boolean;
  readonly testIds: ReadonlySet<string>;
  /** Short texts, each once: headings, labels, controls, names of fields. */
  readonly texts: readonly string[];
  readonly controls: readonly Spot[];
  readonly fields: readonly Spot[];
  readonly pictures: readonly Spot[];
  /** Texts that stand alone in an element, and values of boxes that cannot be changed: where values are shown. */
  readonly values: readonly string[];
}

const longest = 300;

/** A box for text, of the document's own kind of element: other windows and tests have other classes. */
export const isInput = (element: Element): element is HTMLInputElement => element.localName === 'input';

/** The value in a box. */
export const valueIn = (element: Element): string =>
  isInput(element) ? element.value : (element.getAttribute('value') ?? element.textContent ?? '');

/** A value in one text with its label: "Password: …". */
function valueAfterColon(text: string): string[] {
  const value = /^[^:：]{1,60}[:：]\s*(\S.*)$/u.exec(text)?.[1];
  return value !== undefined && appPasswordIn(value) !== null ? [value] : [];
}

/** Gathers the step: everything in dialogs when one is open, else everything on the page that is no row. */
export function stepOf(skim: Skim, rows: readonly Row[]): Step {
  const dialogs = skim.spots.filter(({ zone }) => zone === 'dialog');
  const isDialog = dialogs.some(({ kind, raw }) => kind !== 'other' || raw.trim() !== '');
  const inRow = new Set(rows.flatMap((row) => row.spots));
  // Parents come first in document order, so one pass hands a row's mark down.
  for (const spot of skim.spots) if (spot.parent && inRow.has(spot.parent)) inRow.add(spot);
  const spots = isDialog ? dialogs : skim.spots.filter((spot) => spot.zone === 'page' && !inRow.has(spot));

  const texts = new Set<string>();
  const values: string[] = [];
  for (const spot of spots) {
    const { element, kind } = spot;
    if (spot.raw.length > 20 * longest) continue;
    const text = kind === 'control' ? controlText(spot) : textOf(spot);
    if (text !== '' && text.length <= longest) {
      texts.add(text);
      if (kind !== 'control' && spot.children.length <= 4) values.push(text, ...valueAfterColon(text));
    }
    if (kind !== 'other')
      for (const name of [nameOf(spot), clean(element.getAttribute('placeholder') ?? '')]) if (name) texts.add(name);
    if (
      kind === 'field' &&
      (element.hasAttribute('readonly') ||
        element.hasAttribute('disabled') ||
        element.getAttribute('aria-readonly') === 'true')
    ) {
      values.push(clean(valueIn(element)));
    }
    if (spot.role === 'dialog' || spot.role === 'alertdialog') if (nameOf(spot)) texts.add(nameOf(spot));
  }
  return {
    spots,
    isDialog,
    testIds: new Set(spots.map(({ testId }) => testId).filter((id) => id !== '')),
    texts: [...texts],
    controls: spots.filter(({ kind }) => kind === 'control'),
    fields: spots.filter(
      (spot) => spot.kind === 'field' && !/^(checkbox|radio)$/.test(spot.element.getAttribute('type') ?? ''),
    ),
    pictures: spots.filter((spot) => spot.kind === 'picture'),
    values,
  };
}

/** Does one of the step's texts mean this, all of it? */
export const titled = (step: Step, meaning: Meaning): boolean =>
  step.texts.some((text) => means(text, meaning) !== null);

/** Does one of the step's texts say this among other words? */
export const told = (step: Step, meaning: Meaning): boolean => step.texts.some((text) => says(text, meaning));

/** Boxes for free text; not for numbers, codes, addresses or choices. */
export const nameBoxes = (step: Step): readonly Spot[] =>
  step.fields.filter(({ element, tag, role, testId }) => {
    const type = (element.getAttribute('type') ?? 'text').toLowerCase();
    const most = Number(element.getAttribute('maxlength') ?? '-1');
    const hint = `${element.getAttribute('autocomplete') ?? ''} ${element.getAttribute('name') ?? ''} ${testId} ${element.id}`;
    return (
      (tag === 'input' ? type === 'text' : tag === 'textarea' || (role === 'textbox' && tag !== 'select')) &&
      role !== 'combobox' &&
      !element.hasAttribute('readonly') &&
      !/numeric|tel|email/.test(element.getAttribute('inputmode') ?? '') &&
      !(most > 0 && most <= 10) &&
      !/one-time-code|otc|otp|tel|phone|email|search|country/i.test(hint) &&
      !/@/.test(element.getAttribute('placeholder') ?? '')
    );
  });

/** A tile or option of the picker, and what it offers; `kind` null where its words are not known. */
export function tilesOf(step: Step): readonly { spot: Spot; kind: string | null; hooked: boolean }[] {
  const options = step.spots.flatMap((spot) => {
    if (spot.tag === 'select') {
      return [...spot.element.querySelectorAll('option')].map((option) => ({
        spot,
        kind: namedFirst(clean(option.textContent ?? ''))?.kind ?? null,
        hooked: false,
      }));
    }
    const hook = /^authmethod-picker[-_](\w+)/i.exec(spot.testId);
    if (hook) return [{ spot, kind: kindOfTestId(spot.testId) ?? tileName(spot), hooked: true }];
    const isTile =
      spot.kind === 'control' ||
      /^(option|radio|menuitem|menuitemradio|listitem)$/.test(spot.role) ||
      spot.tag === 'li';
    const kind =
      isTile && !step.spots.some((other) => /^authmethod-picker/i.test(other.testId) && within(spot, other))
        ? tileName(spot)
        : null;
    return kind === null ? [] : [{ spot, kind, hooked: false }];
  });
  return options;
}

/** A tile's name is its first words; the rest describes it. */
function tileName(spot: Spot): string | null {
  const exact = namedExactly(controlText(spot)) ?? namedExactly(nameOf(spot));
  if (exact) return exact.kind;
  for (let inner: Spot | undefined = spot; inner;) {
    const first: Spot | undefined = inner.children.find(
      (child) => child.kind !== 'icon' && child.kind !== 'picture' && allTextOf(child) !== '',
    );
    const named = first ? namedExactly(allTextOf(first)) : null;
    if (named) return named.kind;
    inner = first;
  }
  return namedFirst(controlText(spot))?.kind ?? null;
}

/** Values shown that look like an app password. */
export const shownPasswords = (step: Step): string[] => step.values.flatMap((text) => appPasswordIn(text) ?? []);

/** Values shown that look like a TOTP secret, the label before it aside: "Secret key: abcd…". */
export const shownSecrets = (step: Step): string[] =>
  step.values.flatMap((text) => base32In(text) ?? base32In(text.split(/[:：]\s*/).at(-1)!) ?? []);

/** Is the step about something else than an app password, by its words? */
export const aboutOther = (step: Step): boolean =>
  step.texts.some((text) => mentionsOther(text, ['app-password', 'password', 'certificate']));

/** What stands in boxes that cannot be changed. */
export const boxedValues = (step: Step): string[] =>
  step.fields
    .filter(({ element }) => element.hasAttribute('readonly') || element.hasAttribute('disabled'))
    .map(({ element }) => clean(valueIn(element)))
    .filter((value) => value !== '');
