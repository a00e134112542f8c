/** No change for this long counts as settled, in milliseconds. */
const quiet = 150;
/** A page that never stops changing is read at least this often, in milliseconds. */
const patience = 1000;

/**
 * Calls back once the document has been still for a moment, now and after every later change, until `signal` aborts.
 * Nothing runs while the page is idle: one MutationObserver, and a timer only after a change. Attributes are watched
 * too, because Microsoft's sign-in page un-hides its body by style alone (facts/portal.md 4.1).
 */
export function whenSettled(document: Document, signal: AbortSignal, callback: () => void): void {
  if (signal.aborted) return;
  const view = document.defaultView;
  if (!view) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | null = null;

  const settled = () => {
    timer = undefined;
    waitingSince = null;
    callback();
  };
  const changed = () => {
    const now = Date.now();
    waitingSince ??= now;
    clearTimeout(timer);
    timer = setTimeout(settled, Math.max(0, Math.min(quiet, waitingSince + patience - now)));
  };

  const observer = new view.MutationObserver(changed);
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['style', 'class', 'hidden', 'aria-hidden', 'aria-busy', 'open', 'src', 'value', 'data-value'],
  });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  changed();
}
