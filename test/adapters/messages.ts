import { fakeBrowser } from 'wxt/testing/fake-browser';

type Sender = chrome.runtime.MessageSender;

/** A content script of ours in the top frame of a tab at this address. */
export function senderOf(url: string): Sender {
  const tab: chrome.tabs.Tab = Object.assign(Object.create(null), { id: 7 });
  return { id: 'keytag', frameId: 0, url, tab };
}

interface Answer {
  readonly res?: unknown;
  readonly err?: Error;
}

/** Delivers a message as the browser does, and resolves with the raw answer; undefined when no listener took it. */
export async function send(type: string, data: unknown, sender: object): Promise<Answer | undefined> {
  const { promise, resolve } = deferred();
  const from: Sender = Object.assign(Object.create(null), sender);
  const message = { id: 1, type, data, timestamp: 0 };
  const taken: unknown[] = await fakeBrowser.runtime.onMessage.trigger(message, from, resolve);
  return taken.includes(true) ? promise : undefined;
}

function deferred(): { promise: Promise<Answer>; resolve: (answer: Answer) => void } {
  let resolve: (answer: Answer) => void = () => {};
  const promise = new Promise<Answer>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
