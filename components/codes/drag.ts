/** A row on its way: from where, to where it would be dropped now, and how far it is from there (px). */
export interface Dragged {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

export interface DragOptions {
  readonly rowHeight: number;
  /** What stands above the rows in their list (px). */
  readonly above: number;
  /** The places that the row at an index may take; null: it may not be moved, and the person is told why. */
  readonly placesOf: (index: number) => readonly [first: number, last: number] | null;
  /** null: the drag ended without a drop. */
  readonly onDrag: (dragged: Dragged | null) => void;
  readonly onDrop: (to: number) => void;
}

/** So close to an edge (px) the list scrolls by itself, faster the closer. */
const edge = 48;

/**
 * Lets rows of a list be dragged by their handles, with a mouse, a finger or a pen. Only heights count, not elements: rows far away
 * need not exist. Escape, or a pointer that is taken away, puts the row back. Returns the way to stop.
 */
export function watchDrag(box: HTMLElement, options: () => DragOptions): () => void {
  let stop = () => {};
  const onPointerDown = (event: PointerEvent) => {
    const grip = event.target instanceof Element ? event.target.closest('.entry-grip') : null;
    const row = grip?.closest<HTMLElement>('[data-index]');
    if (!row || event.button !== 0) return;
    event.preventDefault();
    const from = Number(row.dataset['index']);
    const places = options().placesOf(from);
    if (places) stop = drag(box, event, from, places, options());
  };
  box.addEventListener('pointerdown', onPointerDown);
  return () => {
    stop();
    box.removeEventListener('pointerdown', onPointerDown);
  };
}

function drag(
  box: HTMLElement,
  start: PointerEvent,
  from: number,
  [first, last]: readonly [number, number],
  { rowHeight, above, onDrag, onDrop }: DragOptions,
): () => void {
  const ended = new AbortController();
  const listening = { signal: ended.signal };
  const top = () => box.querySelector('ul')!.getBoundingClientRect().top + above;
  const held = start.clientY - top() - from * rowHeight;
  let { clientY } = start;
  let to = from;

  const follow = () => {
    const at = Math.min(Math.max(clientY - top() - held, first * rowHeight), last * rowHeight);
    to = Math.round(at / rowHeight);
    onDrag({ from, to, offset: at - to * rowHeight });
  };
  const scroll = () => {
    if (ended.signal.aborted) return;
    const { top: upper, bottom: lower } = box.getBoundingClientRect();
    const beyond = Math.min(clientY - upper - edge, 0) + Math.max(clientY - lower + edge, 0);
    if (beyond !== 0) {
      box.scrollTop += beyond / 4;
      follow();
    }
    requestAnimationFrame(scroll);
  };
  const end = (drop: boolean) => {
    if (ended.signal.aborted) return;
    ended.abort();
    if (drop && to !== from) onDrop(to);
    else onDrag(null);
  };

  box.setPointerCapture?.(start.pointerId);
  box.addEventListener(
    'pointermove',
    (event) => {
      ({ clientY } = event);
      follow();
    },
    listening,
  );
  box.addEventListener('pointerup', () => end(true), listening);
  box.addEventListener('pointercancel', () => end(false), listening);
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      end(false);
    },
    { ...listening, capture: true },
  );
  follow();
  requestAnimationFrame(scroll);
  return () => end(false);
}
