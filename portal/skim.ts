import type { Spot } from './spot';
import { hiddenBySheet, isHidden } from './visible';

/** A page that has been looked over once. */
export interface Skim {
  readonly document: Document;
  readonly body: Spot | null;
  /** In document order. */
  readonly spots: readonly Spot[];
  /** The page holds more than will be looked at. */
  readonly cut: boolean;
}

/** Real pages stay under a tenth of this. A hostile one must not hold the tab. */
const most = 40_000;
const longestText = 10_000;

const skipped = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'link',
  'meta',
  'title',
  'iframe',
  'object',
]);
const inline = new Set(
  'a abbr b bdi bdo button cite code em font i img input kbd label mark q s small span strong sub sup u wbr'.split(' '),
);
const controlRoles = new Set(['button', 'link', 'menuitem', 'switch', 'tab']);
const chromeRoles = new Set(['banner', 'contentinfo', 'menu', 'menubar', 'navigation', 'search', 'tablist', 'tooltip']);

function kindOf(element: Element, tag: string, role: string): Spot['kind'] {
  if (tag === 'input') {
    const type = (element.getAttribute('type') ?? '').toLowerCase();
    return /^(submit|button|reset|image)$/.test(type) ? 'control' : 'field';
  }
  if (tag === 'textarea' || tag === 'select' || role === 'textbox' || role === 'combobox') return 'field';
  if (tag === 'button' || tag === 'a' || tag === 'summary' || controlRoles.has(role)) return 'control';
  if (tag === 'i' || element.hasAttribute('data-icon-name')) return 'icon';
  if (tag === 'img' || tag === 'svg' || tag === 'canvas') return 'picture';
  return /^h[1-6]$/.test(tag) || role === 'heading' ? 'heading' : 'other';
}

/** A page's own header and footer stand near its root; those of cards and dialogs do not. */
function isNearTop(parent: Spot | null): boolean {
  let spot = parent;
  for (let level = 0; spot && level < 4; level++) spot = spot.parent;
  return spot === null;
}

function zoneOf(element: Element, tag: string, role: string, parent: Spot | null): Spot['zone'] {
  if (parent && parent.zone !== 'page') return parent.zone;
  if (role === 'dialog' || role === 'alertdialog' || tag === 'dialog') return 'dialog';
  if (element.getAttribute('aria-modal') === 'true') return 'dialog';
  if ((tag === 'header' || tag === 'footer') && isNearTop(parent)) return 'chrome';
  if (tag === 'nav' || chromeRoles.has(role)) return 'chrome';
  return 'page';
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Looks the page over, once and without layout: hidden parts, templates and scripts are left out. */
export function skim(document: Document): Skim {
  const spots: Spot[] = [];
  const start = document.body as Element | null;
  if (!start) return { document, body: null, spots, cut: false };
  const context = hiddenBySheet(document);
  const spotOf = (element: Element, parent: Spot | null): Spot => {
    const tag = element.localName.toLowerCase();
    const role = (element.getAttribute('role') ?? '').toLowerCase();
    const spot: Spot = {
      element,
      tag,
      role,
      testId: element.getAttribute('data-testid') ?? element.getAttribute('data-test-id') ?? '',
      parent,
      children: [],
      zone: zoneOf(element, tag, role, parent),
      kind: kindOf(element, tag, role),
      order: spots.length,
      raw: '',
      rawAll: '',
      cleaned: null,
      controls: 0,
    };
    spots.push(spot);
    parent?.children.push(spot);
    return spot;
  };

  const body = spotOf(start, null);
  let spot = body;
  let node: Node | null = start.firstChild;
  let cut = false;
  // A walk without recursion: nesting may be deeper than the stack.
  for (;;) {
    if (node === null) {
      const { parent } = spot;
      if (!parent) break;
      close(spot, parent);
      node = spot.element.nextSibling;
      spot = parent;
      continue;
    }
    if (node.nodeType === 3) {
      const text = (node.nodeValue ?? '').slice(0, longestText);
      spot.raw += text;
      spot.rawAll += text;
    } else if (isElement(node)) {
      const element = node;
      if (spots.length >= most) cut = true;
      else if (!skipped.has(element.localName.toLowerCase()) && !isHidden(element, context)) {
        spot = spotOf(element, spot);
        // Pictures have nothing to read inside; a drawing's parts would only fill the list.
        node = spot.tag === 'svg' || spot.tag === 'select' ? null : element.firstChild;
        continue;
      } else if (element.localName === 'br') spot.raw += ' ';
    }
    node = node.nextSibling;
  }
  lift(body);
  return { document, body, spots, cut };
}

/** Hands a finished element's text to its parent; blocks are words of their own, inline elements are not. */
function close(spot: Spot, parent: Spot): void {
  const gap = inline.has(spot.tag) ? '' : ' ';
  if (spot.children.length === 0 && spot.raw.trim() === '' && (spot.kind === 'other' || spot.kind === 'heading')) {
    // A cell may say what it holds to screen readers alone.
    const label = spot.element.getAttribute('aria-label');
    if (label !== null) spot.raw = spot.rawAll = label;
  }
  if (spot.tag === 'br') {
    parent.raw += ' ';
    parent.rawAll += ' ';
    return;
  }
  if (spot.kind === 'control') {
    parent.raw += ' ';
    parent.rawAll += ` ${spot.rawAll} `;
    parent.controls += spot.controls + 1;
    return;
  }
  parent.controls += spot.controls;
  if (spot.kind === 'icon' || spot.kind === 'picture' || spot.kind === 'field') return;
  parent.raw += gap + spot.raw + gap;
  parent.rawAll += gap + spot.rawAll + gap;
}

/** Layers at the end of body that do not say they are dialogs (facts/portal.md 9.10). */
const layer = /(^|[\s_-])(portal|layer|modal|dialog|overlay|popup)/i;

function lift(body: Spot): void {
  const root = body.children.findIndex(
    ({ element, tag, role }) => element.id === 'root' || tag === 'main' || role === 'main',
  );
  for (const [place, child] of body.children.entries()) {
    if (child.zone !== 'page' || place === root || child.tag === 'header') continue;
    const said = layer.test(`${child.element.id} ${child.element.getAttribute('class') ?? ''}`);
    const after = root >= 0 && place > root && (child.controls > 0 || child.kind === 'control');
    if (said || after) setZone(child, 'dialog');
  }
}

function setZone(top: Spot, zone: Spot['zone']): void {
  const open = [top];
  for (let spot = open.pop(); spot; spot = open.pop()) {
    spot.zone = zone;
    open.push(...spot.children);
  }
}
