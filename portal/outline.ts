import { means, namedExactly } from './label-index';
import { clean, keyOf } from './text';
import type { Meaning } from './labels/labels';

/** Elements beyond these are left out. */
const most = 3000;
const deepest = 60;

/** A short hash (FNV-1a, 32 bits): the same label gives the same one, a text cannot be read from it. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  return value.toString(16).padStart(8, '0');
}

/** Hooks of Microsoft's own, told by their form: words and slashes; no digits, addresses or long runs. */
const isHook = (text: string): boolean => /^[A-Za-z][A-Za-z_/-]{1,59}$/.test(text);

const meanings: readonly Meaning[] = [
  'add',
  'change',
  'delete',
  'view',
  'default-line',
  'next',
  'done',
  'security-info',
];

/** A label of Microsoft's is named by its meaning; any other text by what it is made of. Only short labels are hashed. */
function told(text: string): string {
  const method = namedExactly(text);
  if (method) return ` "${method.kind}:${method.language}"`;
  const meaning = meanings.find((one) => means(text, one));
  if (meaning) return ` "${meaning}"`;
  // Numbers, addresses and names are personal; even a hash of a short number could be tried out.
  if (/[\d@*]/.test(text) || text.length > 60) return ` (text, ${Math.ceil(text.length / 10) * 10} characters at most)`;
  return ` (label)`;
}

const attributes = [
  'role',
  'data-testid',
  'data-icon-name',
  'data-automationid',
  'type',
  'aria-modal',
  'aria-hidden',
  'aria-busy',
  'hidden',
];

/**
 * The page's structure without anything personal: tags, roles, test ids, icon names, and which of Microsoft's labels stand where.
 * Texts that are no known labels are left out; those on controls and headings are hashed, so that two reports can be compared.
 */
export function pageOutline(document: Document): string {
  const lines: string[] = [];
  const version = document.querySelector('meta[name="app-version"]')?.getAttribute('content') ?? '';
  const page = document.querySelector('meta[name="PageID"]')?.getAttribute('content') ?? '';
  if (/^[\d.]{1,20}$/.test(version)) lines.push(`app-version ${version}`);
  if (isHook(page)) lines.push(`PageID ${page}`);
  const walk = (element: Element, depth: number): void => {
    if (
      lines.length >= most ||
      depth > deepest ||
      /^(script|style|noscript|template|path|rect)$/.test(element.localName)
    )
      return;
    const hooks = attributes.flatMap((name) => {
      const value = element.getAttribute(name);
      return value === null ? [] : value === '' ? [name] : isHook(value) ? [`${name}=${value}`] : [`${name}=?`];
    });
    const own = clean(
      [...element.childNodes].flatMap((node) => (node.nodeType === 3 ? [node.nodeValue ?? ''] : [])).join(' '),
    );
    const isLabel = /^(button|a|h[1-6]|label|option)$/.test(element.localName);
    const words =
      own === ''
        ? ''
        : `${told(own)}${isLabel && !/[\d@*]/.test(own) && keyOf(own) !== '' ? ` #${hash(keyOf(own))}` : ''}`;
    lines.push(`${' '.repeat(depth)}${[element.localName, ...hooks].join(' ')}${words}`);
    for (const child of element.children) walk(child, depth + 1);
  };
  if (document.body) walk(document.body, 0);
  return lines.join('\n');
}
