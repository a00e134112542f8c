/** A surface that had been out of sight must be back this long before a click on it counts: milliseconds. */
const settle = 400;

interface Sighting {
  visible: boolean;
  /** `performance.now()` of the last change. */
  since: number;
}

/** IntersectionObserver v2 (`trackVisibility`): the browser itself says whether an element is painted unobscured. Chromium only. */
type TrackingOptions = IntersectionObserverInit & { trackVisibility: boolean; delay: number };

/**
 * Remembers whether elements are in plain sight, so that a page cannot hide one, lure a click to its place and show it in time
 * for the click. An element's first sighting counts at once; only one that reappears must settle.
 * Without IntersectionObserver v2 every element passes: the checks at the moment of the click remain.
 */
export class Sightings {
  readonly #seen = new WeakMap<Element, Sighting>();
  readonly #observer: IntersectionObserver | null;

  constructor() {
    const tracks = 'IntersectionObserverEntry' in globalThis && 'isVisible' in IntersectionObserverEntry.prototype;
    const options: TrackingOptions = { trackVisibility: true, delay: 100 };
    this.#observer = tracks ? new IntersectionObserver((entries) => this.#note(entries), options) : null;
  }

  watch(element: Element): void {
    this.#observer?.observe(element);
  }

  forget(element: Element): void {
    this.#observer?.unobserve(element);
    this.#seen.delete(element);
  }

  stop(): void {
    this.#observer?.disconnect();
  }

  /** Whether the element is in plain sight, and has been for long enough. Not yet reported counts as not seen. */
  inPlainSight(element: Element): boolean {
    if (!this.#observer) return true;
    this.#note(this.#observer.takeRecords());
    const sighting = this.#seen.get(element);
    return sighting !== undefined && sighting.visible && performance.now() - sighting.since >= settle;
  }

  #note(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      const visible = 'isVisible' in entry && entry.isVisible === true;
      const before = this.#seen.get(entry.target);
      if (before?.visible === visible) continue;
      this.#seen.set(entry.target, { visible, since: before ? performance.now() : -Infinity });
    }
  }
}
