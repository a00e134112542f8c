import * as v from 'valibot';
import { browser } from './browser';
import type { ClipboardMark } from './clipboard-mark';

/** The last copied code: how to tell it again, and when it is to leave the clipboard (epoch ms). */
export interface ClipboardTask extends ClipboardMark {
  readonly at: number;
}

const key = 'clipboardTask';
const text = v.pipe(v.string(), v.maxLength(64));
const schema = v.object({ salt: text, hash: text, at: v.number() });

/** In memory only (`storage.session`): a browser that starts has nothing to clear. */
export async function readClipboardTask(): Promise<ClipboardTask | null> {
  const stored = v.safeParse(schema, (await browser.storage.session.get(key))[key]);
  return stored.success ? stored.output : null;
}

/** Keeps the last copy in place of an earlier one. */
export async function putClipboardTask(task: ClipboardTask): Promise<void> {
  await browser.storage.session.set({ [key]: task });
}

/** Forgets this copy; a later one stays. */
export async function dropClipboardTask(hash: string): Promise<void> {
  if ((await readClipboardTask())?.hash === hash) await browser.storage.session.remove(key);
}
