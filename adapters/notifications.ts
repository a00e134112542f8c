import { browser } from './browser';

export interface Notice {
  /** The same id replaces an earlier notification. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Text of a button, where the browser has buttons (Chrome, Edge). */
  readonly button?: string;
}

/** Shows a notification of the system. Rejects when the browser refuses. */
export async function notify({ id, title, text, button }: Notice): Promise<void> {
  const plain = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message: text,
  };
  if (button === undefined) {
    await browser.notifications.create(id, plain);
    return;
  }
  try {
    // The polyfill's types follow Firefox, which has no buttons.
    const withButton = { ...plain, buttons: [{ title: button }] };
    await browser.notifications.create(id, withButton);
  } catch {
    // Firefox refuses the property.
    await browser.notifications.create(id, plain);
  }
}

/** Takes a notification away. */
export async function takeBack(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

/** Calls back with the id of the notification that was clicked. */
export function onNotificationClick(callback: (id: string) => void): void {
  browser.notifications.onClicked.addListener((id) => callback(id));
}

/** Calls back with the id of the notification whose button was clicked. */
export function onNotificationButton(callback: (id: string) => void): void {
  browser.notifications.onButtonClicked?.addListener((id) => callback(id));
}
