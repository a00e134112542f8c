import { means, says } from './label-index';
import { offers, type OffersCode } from './sign-in-offer';
import type { Skim } from './skim';
import { allTextOf, textOf, type Spot } from './spot';
import { isInput } from './step';
import { clean } from './text';

/** A sign-in page's prompt for a one-time code. */
export interface CodePrompt {
  /** One box, or one for each digit, in order. */
  readonly boxes: readonly HTMLInputElement[];
  readonly offersCode: OffersCode;
}

type Field = 'work' | 'personal' | 'emailed' | 'cells' | 'plain';

/** Boxes for one-time codes by name and id (facts/portal.md 4.1, 4.2); any of these. */
function fieldKind({ element, testId }: Spot): Field | null {
  const { id } = element;
  const name = element.getAttribute('name') ?? '';
  if (id === 'idTxtBx_SAOTCC_OTC') return 'work';
  if (id === 'idTxtBx_OTC_Password' || testId === 'idTxtBx_OTC_Password') return 'emailed';
  if (id === 'otc-confirmation-input' || testId === 'otc-confirmation-input') return 'personal';
  if (/^codeEntry-\d$/.test(id) || element.closest('[data-testid="codeEntry"]')) return 'cells';
  if (id === 'iOttText' || id === 'iOtt' || name === 'iOttText') return 'plain';
  if (name === 'otc' || element.getAttribute('autocomplete') === 'one-time-code') return 'plain';
  if (element.closest('form[name="OneTimeCodeViewForm"]') && isText(element)) return 'plain';
  return null;
}

const isText = (element: Element): boolean => /^(text|tel|number|)$/.test(element.getAttribute('type') ?? '');

const metaOf = (document: Document): string =>
  document.querySelector('meta[name="PageID" i]')?.getAttribute('content') ?? '';

/** Device-code pages use the same names; filling there would sign in a stranger's device (facts/portal.md 4.1, trap 2). */
function isDevicePage(skim: Skim, path: string, fields: readonly Spot[]): boolean {
  if (/deviceauth|devicelogin|remoteconnect|\/device(\/|$)/i.test(path)) return true;
  const id = metaOf(skim.document);
  if (/remoteconnect|device/i.test(id)) return true;
  if (fields.some(({ element }) => element.id === 'otc') && id !== 'ConvergedTFA') return true;
  // An authenticator's code is "shown on your device" too: the page's own hooks are stronger than words.
  if (id === 'ConvergedTFA' || fields.some((field) => fieldKind(field) === 'work')) return false;
  return skim.body !== null && says(allTextOf(skim.body), 'device-code');
}

/** Boxes of one character each that stand for one code. */
const cellsAmong = (fields: readonly Spot[]): readonly Spot[] => {
  const cells = fields.filter(({ element }) => element.getAttribute('maxlength') === '1' && isText(element));
  return cells.length >= 4 && cells.length <= 10 ? cells : [];
};

/** The prompt for a one-time code on a page of a sign-in host; null where another thing is asked. */
export function codePrompt(skim: Skim, path: string): CodePrompt | null {
  const fields = skim.spots.filter(({ kind, tag }) => kind === 'field' && tag === 'input');
  if (isDevicePage(skim, path, fields)) return null;
  const asksForPassword = fields.some(({ element }) => element.getAttribute('type') === 'password');
  const known = fields.flatMap((spot) => {
    const kind = fieldKind(spot);
    return kind === null ? [] : [{ spot, kind }];
  });
  const [first] = known;
  if (first && !asksForPassword) {
    const boxes = known.filter(({ kind }) => kind === first.kind).map(({ spot }) => spot);
    const several = first.kind === 'cells' || boxes.length >= 4 ? boxes : boxes.slice(0, 1);
    return {
      boxes: several.map(({ element }) => element).filter(isInput),
      offersCode: offers(skim, several, first.kind),
    };
  }
  if (first || asksForPassword) return null;
  const cells = cellsAmong(fields);
  const lone = fields.filter(
    (spot) =>
      isText(spot.element) &&
      spot.testId !== 'proof-confirmation' &&
      !/email|login|user|proof|search/i.test(
        `${spot.element.id} ${spot.element.getAttribute('name') ?? ''} ${spot.testId}`,
      ),
  );
  const titled = skim.spots.some(
    (spot) => (spot.kind === 'heading' || spot.kind === 'other') && means(textOf(spot), 'enter-code') !== null,
  );
  const numeric = lone.filter(({ element }) => {
    const most = Number(element.getAttribute('maxlength') ?? '-1');
    return (
      most >= 6 &&
      most <= 10 &&
      (element.getAttribute('type') === 'tel' || /numeric/.test(element.getAttribute('inputmode') ?? ''))
    );
  });
  const boxes = cells.length > 0 ? cells : numeric.length === 1 ? numeric : titled && lone.length === 1 ? lone : [];
  if (boxes.length === 0) return null;
  return { boxes: boxes.map(({ element }) => element).filter(isInput), offersCode: offers(skim, boxes, 'plain') };
}

/** Where the account that signs in is shown (facts/portal.md 4.1, 4.2). */
export function accountShown(document: Document): string | null {
  for (const element of document.querySelectorAll(
    '#displayName, [data-testid="identityBanner"], #bannerText, .identity',
  )) {
    const text = clean(element.textContent ?? '') || clean(element.getAttribute('title') ?? '');
    // Longer than any address: what comes after is not searched.
    const account = /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+/.exec(text.slice(0, 400))?.[0];
    if (account !== undefined) return account;
  }
  return null;
}
