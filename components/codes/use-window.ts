import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Height of a row in px. The list of codes hands its own to codes.css as `--row`. */
export const rowHeight = 72;
/** The same with smaller rows. */
export const compactRowHeight = 40;

/** Rows drawn beyond each edge, so that a scroll shows no gap. */
const margin = 3;

/** Before the first layout: a popup's worth (px). */
const firstHeight = 600;

/** Which rows of `count` lie in the box's view, from `first` up to but not including `end`. Long lists cost no more than short ones. */
export function useWindow(
  box: RefObject<HTMLElement | null>,
  count: number,
  height: number = rowHeight,
): { readonly first: number; readonly end: number } {
  const [range, setRange] = useState({ first: 0, end: Math.ceil(firstHeight / height) });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => {
      const first = Math.max(0, Math.floor(element.scrollTop / height) - margin);
      const inner = element.clientHeight || firstHeight;
      const end = Math.ceil((element.scrollTop + inner) / height) + margin;
      setRange((before) => (before.first === first && before.end === end ? before : { first, end }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [box, height]);
  return { first: Math.min(range.first, Math.max(0, count - 1)), end: Math.min(range.end, count) };
}
