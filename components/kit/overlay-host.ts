import { addHost } from './trusted-click';

/** The element that carries everything Keytag draws in a page that is not ours. */
export const overlayTag = 'keytag-overlay';

/** A page that keeps removing the host gets its way after this many times: a tug of war would freeze the tab. */
const mostReturns = 50;

export interface OverlayHost {
  readonly root: ShadowRoot;
  /** What Preact renders into. */
  readonly container: HTMLElement;
  /** Puts the host back where it belongs; cheap when it is there. */
  attach(): void;
}

/**
 * Makes one shadow root beside the page's own tree, as a child of `<html>`: no node of the page is changed, and a re-render of
 * the page's root cannot take it along. Gone without a trace when `signal` aborts.
 */
export function createOverlayHost(document: Document, css: string, signal: AbortSignal): OverlayHost {
  for (const leftover of document.querySelectorAll(overlayTag)) leftover.remove();
  const host = document.createElement(overlayTag);
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css;
  const container = document.createElement('div');
  container.className = 'keytag';
  root.append(style, container);

  let returns = 0;
  const attach = () => {
    if (signal.aborted || host.parentNode === document.documentElement || returns > mostReturns) return;
    returns += 1;
    document.documentElement.append(host);
  };
  const observer = new MutationObserver(attach);
  attach();
  observer.observe(document.documentElement, { childList: true });
  addHost(host);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
  return { root, container, attach };
}
