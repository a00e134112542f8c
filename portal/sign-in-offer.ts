import { says } from './label-index';
import { maskedEmailIn, phoneIn } from './shapes';
import type { Skim } from './skim';
import { nameOf, textOf, type Spot } from './spot';
import { clean } from './text';

/** Is an authenticator app's code asked for? `ask`: it cannot be told. */
export type OffersCode = 'yes' | 'no' | 'ask';

/** The proofs that Microsoft's own page data names, by its text; never run. */
export function proofsIn(document: Document): readonly { method: string; isDefault: boolean }[] {
  for (const script of document.querySelectorAll('script')) {
    const text = script.textContent ?? '';
    const start = text.indexOf('"arrUserProofs"');
    if (start < 0) continue;
    const list = text.slice(start, start + 20_000).match(/^"arrUserProofs"\s*:\s*\[([^\]]*)\]/)?.[1] ?? '';
    return [...list.matchAll(/\{[^{}]*\}/g)].flatMap(([proof]) => {
      const method = /"authMethodId"\s*:\s*"(\w+)"/.exec(proof)?.[1];
      return method === undefined ? [] : [{ method, isDefault: /"isDefault"\s*:\s*true/.test(proof) }];
    });
  }
  return [];
}

/** What a proof's name says about the code (facts/portal.md 3.2). */
function byProof(method: string): 'yes' | 'no' | null {
  if (/^PhoneAppOTP$/i.test(method)) return 'yes';
  if (/SMS|Voice|Email|OneWay|Call/i.test(method)) return 'no';
  return null;
}

/** The texts that belong to the prompt: what describes the box, titles and sentences; not names, links or boilerplate. */
function promptTexts(skim: Skim, fields: readonly Spot[]): string[] {
  const described = fields.flatMap(({ element }) =>
    `${element.getAttribute('aria-describedby') ?? ''} ${element.getAttribute('aria-labelledby') ?? ''}`
      .split(/\s+/)
      .map((id) => (id === '' ? null : skim.document.getElementById(id)))
      .map((target) => clean(target?.textContent ?? '')),
  );
  const named = fields.flatMap((field) => [nameOf(field), clean(field.element.getAttribute('placeholder') ?? '')]);
  const told = skim.spots
    .filter(
      ({ kind, zone, element }) =>
        (kind === 'other' || kind === 'heading') && zone !== 'chrome' && !isIdentity(element),
    )
    .map(textOf)
    .filter((text) => text.length > 0 && text.length <= 300);
  return [...new Set([...described, ...named, ...told])].filter((text) => text !== '');
}

/** Who signs in is no part of the prompt: an address there says nothing about where a code went. */
const isIdentity = (element: Element): boolean =>
  element.id === 'displayName' || element.closest('[data-testid="identityBanner"],.identity,#displayName') !== null;

/** Whose code the prompt asks for, by what the page says around its boxes; `emailed` and `cells` are what the boxes themselves tell. */
export function offers(skim: Skim, fields: readonly Spot[], kind: string): OffersCode {
  const texts = promptTexts(skim, fields);
  const picked = skim.spots.find(
    ({ element }) =>
      element.hasAttribute('data-value') &&
      /^true$/.test(element.getAttribute('aria-checked') ?? element.getAttribute('aria-selected') ?? ''),
  );
  const tile = picked ? byProof(picked.element.getAttribute('data-value')!) : null;
  if (tile) return tile;
  const app = texts.some((text) => says(text, 'app-code'));
  const sent =
    texts.some((text) => says(text, 'code-sent') && !says(text, 'app-code')) ||
    texts.some((text) => phoneIn(text) !== null || maskedEmailIn(text));
  if (sent && !texts.some((text) => says(text, 'app-code') && text.length < 200 && !says(text, 'code-sent')))
    return 'no';
  if (kind === 'emailed') return 'no';
  if (app && !sent) return 'yes';
  if (sent) return 'ask';
  const proofs = proofsIn(skim.document);
  const proof = proofs.find(({ isDefault }) => isDefault) ?? (proofs.length === 1 ? proofs[0] : undefined);
  const told = proof ? byProof(proof.method) : null;
  return told ?? (kind === 'cells' ? 'no' : 'ask');
}
