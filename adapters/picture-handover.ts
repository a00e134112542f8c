import { browser } from './browser';

/** How long a tab may take to open, in ms. */
const patience = 10_000;

const channelOf = (id: string): BroadcastChannel => new BroadcastChannel(`keytag-picture-${id}`);

/**
 * Opens a tab that lets the person choose an area of a picture (data URL), and gives the picture to it. From memory to memory:
 * the picture is stored nowhere. The tab comes to the front last, as the popup closes then.
 */
export async function handOver(picture: string): Promise<void> {
  const id = crypto.randomUUID();
  const channel = channelOf(id);
  try {
    const given = new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('The tab did not open.')), patience);
      channel.addEventListener('message', ({ data }) => {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- reaches this origin only
        if (data === 'ready') channel.postMessage({ picture });
        if (data !== 'taken') return;
        clearTimeout(timer);
        resolve();
      });
    });
    const url = browser.runtime.getURL(`/popup.html?view=area&picture=${id}`);
    const tab = await browser.tabs.create({ url, active: false });
    await given;
    if (tab.id !== undefined) await browser.tabs.update(tab.id, { active: true });
  } finally {
    channel.close();
  }
}

/** The picture that was given to this tab; null when nobody gives it any more: the tab was loaded again. */
export async function takeOver(id: string): Promise<string | null> {
  const channel = channelOf(id);
  try {
    return await new Promise((resolve) => {
      setTimeout(() => resolve(null), 2000);
      channel.addEventListener('message', ({ data }: MessageEvent<{ picture?: unknown } | null>) => {
        if (typeof data?.picture !== 'string') return;
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- reaches this origin only
        channel.postMessage('taken');
        resolve(data.picture);
      });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- reaches this origin only
      channel.postMessage('ready');
    });
  } finally {
    channel.close();
  }
}
