import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Height of a row in px; codes.css draws it so. */
export const rowHeight = 72;

/** Rows drawn beyond each edge, so that a scroll shows no gap. */
const margin = 3;

/** Before the first layout: a popup's worth. */
const firstRows = 10;

/** Which rows of `count`, each `height` px, lie in the box's view, from `first` up to but not including `end`. Long lists cost no more than short ones. */
export function useWindow(
  box: RefObject<HTMLElement | null>,
  count: number,
  height = rowHeight,
): { readonly first: number; readonly end: number } {
  const [range, setRange] = useState({ first: 0, end: firstRows });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => {
      const first = Math.max(0, Math.floor(element.scrollTop / height) - margin);
      const seen = element.clientHeight || firstRows * height;
      const end = Math.ceil((element.scrollTop + seen) / height) + margin;
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
