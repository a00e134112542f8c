import { TransferError } from './types';

/** Deeper and larger than any real backup, and small enough to be refused at once. */
const deepest = 100;
const mostElements = 500_000;

/** An element: its text is that of its direct text and CDATA children, joined. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement {
  name: string;
  attributes: Record<string, string>;
  children: OpenElement[];
  text: string;
}

/**
 * Reads an XML document without a DOM (the same code runs in the command-line tool). Strict: well-formed or refused.
 * A document type is refused before any of its entities could expand. `textOf` may change an element's text as it
 * closes, in document order: KDBX decrypts there. Throws `TransferError`.
 */
export async function parseXml(
  text: string,
  textOf: (attributes: Readonly<Record<string, string>>, text: string) => string = (_, plain) => plain,
  most = mostElements,
): Promise<XmlElement> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser({ xmlns: false });
  const open: OpenElement[] = [];
  let root: OpenElement | null = null;
  let elements = 0;

  parser.on('doctype', () => {
    throw new TransferError(
      'refused',
      'This file was refused: it brings its own document type (DTD), which no backup needs.',
    );
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: OpenElement = { name, attributes, children: [], text: '' };
    elements += 1;
    if (elements > most)
      throw new TransferError('refused', 'This file was refused: its XML is too large for a backup.');
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
    if (open.length > deepest)
      throw new TransferError('refused', 'This file was refused: its XML is nested too deeply for a backup.');
  });
  const addText = (more: string) => {
    const element = open.at(-1);
    if (element) element.text += more;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    if (element) element.text = textOf(element.attributes, element.text);
  });

  try {
    parser.write(text).close();
  } catch (error) {
    throw error instanceof TransferError
      ? error
      : new TransferError('damaged', 'This XML file is truncated or damaged.');
  }
  if (!root) throw new TransferError('damaged', 'This XML file is empty.');
  return root;
}

/** The first child of that name. */
export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((child) => child.name === name);

/** All children of that name, in order. */
export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);
