import { parseXml } from './xml';
import { TransferError } from './types';

/** Whether a text looks like Android's shared preferences: `<map>` of named values. */
export const looksLikePreferences = (text: string | null): text is string =>
  text !== null && /^\s*<\?xml[^>]*\?>\s*<map\b/.test(text.slice(0, 300));

/** 5,000 tokens, with room to spare. */
const mostSettings = 20_000;

/** The string values of an Android shared-preferences file, by name. Throws `TransferError`. */
export async function readPreferences(text: string): Promise<ReadonlyMap<string, string>> {
  const root = await parseXml(text, undefined, mostSettings);
  if (root.name !== 'map') throw new TransferError('damaged', 'This is not a settings file of an Android app.');
  const strings = root.children.filter((child) => child.name === 'string');
  return new Map(strings.map((child) => [child.attributes['name'] ?? '', child.text]));
}
