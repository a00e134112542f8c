import { isInPlace, isOpaque, isTopmost, middleOf } from './visible';
import { Sightings } from './sightings';

type Act = () => void;

const acts = new WeakMap<Element, Act>();
const surfaces = new WeakSet<Element>();
const hosts = new WeakSet<EventTarget>();
let sightings: Sightings | null = null;

/** Lets a trusted click on the element do `act`; the returned function takes that back. */
export function onTrustedClick(element: Element, act: Act): () => void {
  acts.set(element, act);
  return () => acts.delete(element);
}

/**
 * Watches a surface that carries controls, such as a panel: its controls act only while all of it is in plain sight. The
 * surface and not the control is watched, because a control may well scroll into view just before it is clicked.
 */
export function watchSurface(element: Element): () => void {
  surfaces.add(element);
  sightings?.watch(element);
  return () => {
    surfaces.delete(element);
    sightings?.forget(element);
  };
}

/** Says that everything inside this element is ours. */
export function addHost(host: Element): void {
  hosts.add(host);
}

/** What the page may watch for to steal focus or clicks back: Fluent's focus traps do it on `window` while a dialog is open. */
const kept = ['click', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'focus', 'focusin'] as const;

/**
 * Hears the clicks on the controls inside our hosts before the page does, and lets them act only when a person made them on what
 * they could see (DOM-based clickjacking: marektoth.com, August 2025). Runs on `window`, in the capture phase, so that an open
 * modal dialog of the page can neither swallow the click nor pull the focus away. Called once, as early as can be: of two listeners on
 * `window` the older one goes first.
 */
export function listenForTrustedClicks(signal: AbortSignal): void {
  const own = new Sightings();
  sightings = own;
  signal.addEventListener('abort', () => {
    own.stop();
    if (sightings === own) sightings = null;
  });
  for (const type of kept) {
    window.addEventListener(
      type,
      (event) => {
        if (!event.composedPath().some((node) => hosts.has(node))) return;
        event.stopImmediatePropagation();
        if (type === 'click') press(event, own);
      },
      { capture: true, passive: true, signal },
    );
  }
}

function press(event: Event, seen: Sightings): void {
  const path = event.composedPath().filter((node) => node instanceof Element);
  const element = path.find((node) => acts.has(node));
  const surface = path.find((node) => surfaces.has(node));
  if (!element || !surface || element.matches(':disabled')) return;
  if (isInSight(event, element) && seen.inPlainSight(surface)) acts.get(element)?.();
}

/** Whether a person made this click, on this element, at a place where they could see it. */
function isInSight(event: Event, element: Element): boolean {
  if (!event.isTrusted || !(event instanceof MouseEvent)) return false;
  // A press by keyboard or assistive technology has no place of its own.
  const place = event.detail === 0 ? middleOf(element) : { x: event.clientX, y: event.clientY };
  return place !== null && isOpaque(element) && isInPlace(element) && isTopmost(element, place.x, place.y);
}
