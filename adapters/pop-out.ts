import * as v from 'valibot';
import { browser } from './browser';

/** The window's id, while the browser runs; its place, for good. */
const idItem = 'popOutWindow';
const placeItem = 'popOutPlace';

const whole = v.pipe(v.number(), v.safeInteger());
const placeSchema = v.object({ left: whole, top: whole, width: whole, height: whole });
type Place = v.InferOutput<typeof placeSchema>;

const usual = { width: 376, height: 620 };

/** Shows the codes in a small window of their own: the one there is, or a new one where the last one was. */
export async function popOut(): Promise<void> {
  const id = v.safeParse(whole, (await browser.storage.session.get(idItem))[idItem]);
  if (id.success && (await bringForward(id.output))) return;
  const stored = v.safeParse(placeSchema, (await browser.storage.local.get(placeItem))[placeItem]);
  const opened = await open(stored.success ? stored.output : usual).catch(
    // The screen that it was on is gone.
    async () => open(usual),
  );
  await browser.storage.session.set({ [idItem]: opened.id });
}

async function bringForward(id: number): Promise<boolean> {
  try {
    await browser.windows.update(id, { focused: true });
    return true;
  } catch {
    return false;
  }
}

async function open(place: Partial<Place>): Promise<{ id?: number }> {
  const url = browser.runtime.getURL('/popup.html?window');
  return browser.windows.create({ url, type: 'popup', ...place });
}

/** Remembers where this window is whenever it may have been moved: Chromium tells, elsewhere it is looked up when the person leaves it. */
export function keepPlace(): void {
  const keep = async () => {
    const { left, top, width, height } = await browser.windows.getCurrent();
    const place = v.safeParse(placeSchema, { left, top, width, height });
    if (place.success) await browser.storage.local.set({ [placeItem]: place.output });
  };
  const quietly = () => void keep().catch(() => undefined); // the window is closing
  for (const event of ['blur', 'resize']) window.addEventListener(event, quietly);
  const moved: { addListener(listener: () => void): void } | undefined = Reflect.get(
    browser.windows,
    'onBoundsChanged',
  );
  moved?.addListener(quietly);
}
