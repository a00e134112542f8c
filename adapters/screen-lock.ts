import { browser } from './browser';

/** Calls back when the screen locks. Browsers that cannot tell never call. */
export function onScreenLock(callback: () => void): void {
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'locked') callback();
  });
}
