import { toBase64 } from '../core/bytes/base64';

/** What tells a copied text again without keeping it: a salted SHA-256, both parts in base64. */
export interface ClipboardMark {
  readonly salt: string;
  readonly hash: string;
}

/** The mark of a text that was just copied; each copy has a mark of its own. */
export async function markOf(text: string): Promise<ClipboardMark> {
  const salt = toBase64(crypto.getRandomValues(new Uint8Array(16)));
  return { salt, hash: await hashOf(salt, text) };
}

/** Whether `text` is what was marked. */
export async function isMarked(text: string, { salt, hash }: ClipboardMark): Promise<boolean> {
  return (await hashOf(salt, text)) === hash;
}

async function hashOf(salt: string, text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}:${text}`));
  return toBase64(new Uint8Array(digest));
}
