import type { Worker } from '@playwright/test';

declare global {
  /** The worker's own clock, before any of this moved it. */
  var unmovedDate: DateConstructor | undefined;
}

/** Moves Keytag's clock forward in the background by this many days from now. */
export function moveClock(background: Worker, days: number): Promise<void> {
  return setClock(background, Date.now() + days * 86_400_000);
}

/**
 * Sets Keytag's clock in the background to this moment (epoch ms), from where it goes on, then lets its own alarm ring: each alarm that has
 * come due by then is set to the real now, because the browser's alarms follow the real clock.
 */
export async function setClock(background: Worker, at: number): Promise<void> {
  // tsx marks every function with its name by a helper that the worker does not have.
  await background.evaluate('globalThis.__name ??= (marked) => marked');
  await background.evaluate(async (moment) => {
    const RealDate = (globalThis.unmovedDate ??= Date);
    const ahead = moment - RealDate.now();
    globalThis.Date = new Proxy(RealDate, {
      construct: (target, values: []) =>
        values.length === 0 ? new target(RealDate.now() + ahead) : Reflect.construct(target, values),
      get: (target, key, receiver) => (key === 'now' ? () => target.now() + ahead : Reflect.get(target, key, receiver)),
    });
    const alarms = await chrome.alarms.getAll();
    const due = alarms.filter(({ scheduledTime }) => scheduledTime <= RealDate.now() + ahead);
    await Promise.all(due.map(({ name }) => chrome.alarms.create(name, { when: RealDate.now() + 50 })));
  }, at);
}

/** What Keytag says outside its pages: the count on its toolbar button and the notifications that are up. */
export async function said(background: Worker): Promise<{ badge: string; notifications: string[] }> {
  return background.evaluate(async () => ({
    badge: await chrome.action.getBadgeText({}),
    notifications: Object.keys(await new Promise<object>((resolve) => chrome.notifications.getAll(resolve))),
  }));
}

/** Takes every notification away, so that the next look shows what came after. */
export async function clearNotifications(background: Worker): Promise<void> {
  const { notifications } = await said(background);
  await background.evaluate((ids) => Promise.all(ids.map((id) => chrome.notifications.clear(id))), notifications);
}
