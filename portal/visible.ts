/** What hides elements on this page, found once: classes and ids that a style sheet in the page takes away. */
export interface Hiding {
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  /** Open dialogs: what they make inert around themselves is still on the page. */
  readonly dialogs: readonly Element[];
}

const openDialog = '[role=dialog],[role=alertdialog],[aria-modal=true],dialog[open]';
const takesAway = /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Sheets beyond this size are not searched. */
const longestSheet = 200_000;

/** Looks through the page's own style elements. Only plain class and id selectors count; the rest needs layout. */
export function hiddenBySheet(document: Document): Hiding {
  const classes = new Set<string>();
  const ids = new Set<string>();
  for (const style of document.querySelectorAll('style')) {
    const text = (style.textContent ?? '').slice(0, longestSheet);
    // In a media query a rule holds only at times.
    if (text.includes('@media') || text.includes('@supports') || !takesAway.test(text)) continue;
    // Each rule ends the piece before a closing brace; what stands before its own opening one are its selectors.
    for (const piece of text.split('}').slice(0, -1)) {
      const [declarations = '', selectors = ''] = piece.split('{').toReversed();
      if (!takesAway.test(declarations)) continue;
      for (const selector of selectors.split(',')) {
        const simple = /^\s*([.#])([\w-]+)\s*$/.exec(selector);
        if (simple) (simple[1] === '.' ? classes : ids).add(simple[2]!);
      }
    }
  }
  const dialogs = [...document.querySelectorAll(openDialog)].filter((dialog) => !dialog.closest('[hidden]'));
  return { classes, ids, dialogs };
}

/**
 * Is an element, or is it not, meant to be seen? Without layout: attributes, inline style, the page's own sheets, and the class
 * of Microsoft's off-screen copies (facts/portal.md 4.1).
 */
export function isHidden(element: Element, hiding: Hiding): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style !== null && takesAway.test(style)) return true;
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return true;
  if (element.localName === 'input' && element.getAttribute('type')?.toLowerCase() === 'hidden') return true;
  if (hiding.ids.size > 0 && hiding.ids.has(element.id)) return true;
  const names = element.getAttribute('class');
  if (names !== null) {
    if (/(?:^|\s)moveOffScreen(?:\s|$)/.test(names)) return true;
    if (hiding.classes.size > 0 && names.split(/\s+/).some((name) => hiding.classes.has(name))) return true;
  }
  if (element.getAttribute('aria-hidden') !== 'true') return false;
  // Icons carry their name although they say nothing; drawings and fields are looked at by shape.
  if (/^(i|svg|img|canvas)$/.test(element.localName) || element.hasAttribute('data-icon-name')) return false;
  // An open dialog hides everything beside it from screen readers; on the page it is still there.
  const beside = element.parentElement;
  return !hiding.dialogs.some((dialog) => beside?.contains(dialog) === true && !element.contains(dialog));
}
