import * as v from 'valibot';
import { VaultReadOnly } from '../core/vault/errors';
import { browser } from './browser';
import { onMessage, type Protocol } from './messages';
import type { GetDataType, GetReturnType, MaybePromise } from '@webext-core/messaging';

type Sender = chrome.runtime.MessageSender;

/** Who may send a message, told by the sender alone: never by what the message says. */
export type SenderRule = (sender: Sender) => boolean;

/**
 * Registers the answer to one message. A sender that is not allowed, or a payload of another shape, is refused before `handle`
 * sees it. Errors of `handle` are not passed on, as their text could quote what it worked on; but that nothing can be written is.
 */
export function answer<Type extends keyof Protocol>(
  type: Type,
  rule: SenderRule,
  payload: v.GenericSchema<unknown, GetDataType<Protocol[Type]>>,
  handle: (data: GetDataType<Protocol[Type]>, sender: Sender) => MaybePromise<GetReturnType<Protocol[Type]>>,
): void {
  onMessage(type, async ({ data, sender }) => {
    if (!rule(sender)) throw new Error('This page may not ask Keytag for this.');
    const parsed = v.safeParse(payload, data);
    if (!parsed.success) throw new Error('Keytag did not understand the message.');
    try {
      return await handle(parsed.output, sender);
    } catch (error) {
      // A finished sentence, always the same.
      if (error instanceof VaultReadOnly) throw error;
      // oxlint-disable-next-line preserve-caught-error
      throw new Error('Keytag could not do this. Reload the page and try again.');
    }
  });
}

/** A content script of ours in the top frame of a page whose address `isOurs` accepts; never a frame, never a page being prerendered. */
export function fromPage(isOurs: (url: string) => boolean): SenderRule {
  return (sender) =>
    sender.id === browser.runtime.id &&
    sender.tab !== undefined &&
    sender.frameId === 0 &&
    (sender.documentLifecycle ?? 'active') === 'active' &&
    sender.url !== undefined &&
    isOurs(sender.url);
}

/** A page of Keytag's own, wherever it is shown. */
export const fromOwnPage: SenderRule = (sender) =>
  sender.id === browser.runtime.id && (sender.url?.startsWith(browser.runtime.getURL('')) ?? false);
