import { sharedReading } from '../reading.content/shared';

/** How long a mark stays, in milliseconds: long enough to look, short enough not to be in the way. */
const stays = 8000;

/** The row that "Show me" marked. Only a place in the list is kept: a re-render may have replaced the element. */
export class Marking {
  readonly #page: Document;
  readonly #changed: () => void;
  readonly #signal: AbortSignal;
  #row: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(page: Document, changed: () => void, signal: AbortSignal) {
    this.#page = page;
    this.#changed = changed;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** Scrolls to the row and marks it; false when the page no longer has it. */
  mark(row: number): boolean {
    const element = sharedReading().rowElements(this.#page).get(row);
    if (!element || this.#signal.aborted) return false;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    this.#row = row;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.unmark(), stays);
    return true;
  }

  unmark(): void {
    clearTimeout(this.#timer);
    if (this.#row === null) return;
    this.#row = null;
    this.#changed();
  }

  /** The marked row as it stands in the page now. */
  element(): Element | null {
    return this.#row === null ? null : (sharedReading().rowElements(this.#page).get(this.#row) ?? null);
  }
}
