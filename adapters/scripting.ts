import type { FrameReport } from '../core/sites/frame';
import { browser } from './browser';

/** A frame of a page, as it was when it answered. */
export interface Frame extends FrameReport {
  readonly frameId: number;
  /** Names the very document, where the browser has such names: a page that was left is never written to. */
  readonly documentId: string | null;
}

/**
 * Asks every frame that the browser lets Keytag see for a one-time-code field. Null where it lets none be seen: the browser's own pages
 * and shops, and tabs without the person's click (`activeTab`).
 */
export async function lookForFields(tabId: number, digits: number): Promise<readonly Frame[] | null> {
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.executeScript({ target, files: ['/fill.js'] });
    const results = await browser.scripting.executeScript({ target, func: look, args: [digits] });
    return results.flatMap(({ frameId, documentId, result }) =>
      isReport(result) ? [{ ...result, frameId, documentId: documentId ?? null }] : [],
    );
  } catch {
    return null;
  }
}

/**
 * Hands the code to one frame, and to no other. `gone`: its origin or its field is another now, and nothing was typed. `lost`: the frame
 * went before or after the code was typed; nobody can tell.
 */
export async function writeCode(
  tabId: number,
  frame: Frame,
  code: string,
  submit: boolean,
): Promise<'filled' | 'gone' | 'lost' | 'refused'> {
  const exactly = frame.documentId === null ? { frameIds: [frame.frameId] } : { documentIds: [frame.documentId] };
  const args = [code, submit, new URL(frame.url).origin];
  try {
    const [done] = await browser.scripting.executeScript({ target: { tabId, ...exactly }, func: write, args });
    // A form that was sent can take its document, and with it the answer, away.
    return done?.result === 'gone' || done?.result === 'refused' ? done.result : 'filled';
  } catch {
    return 'lost';
  }
}

// The browser carries the text of these two into the page: they can use nothing around them.
const look = (digits: number) => globalThis.keytagFill?.look(digits) ?? null;
const write = (code: string, submit: boolean, origin: string) =>
  globalThis.keytagFill?.write(code, submit, origin) ?? 'gone';

function isReport(result: unknown): result is FrameReport {
  return typeof result === 'object' && result !== null && 'url' in result && 'fields' in result && 'focused' in result;
}
