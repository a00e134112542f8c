import { useEffect, useRef, useState } from 'preact/hooks';

export interface HighlightProps {
  /** An element of the page: only looked at, never changed. */
  readonly target: Element;
  /** The target left the page. */
  readonly onGone: () => void;
}

/** A frame drawn around a row of the page. It follows the row while it is shown, and lets every click through. */
export function Highlight({ target, onGone }: HighlightProps) {
  const gone = useRef(onGone);
  gone.current = onGone;
  const [box, setBox] = useState(() => target.getBoundingClientRect());

  useEffect(() => {
    const watching = new AbortController();
    const { signal } = watching;
    let frame = 0;
    const follow = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (!target.isConnected) gone.current();
        else setBox(target.getBoundingClientRect());
      });
    };
    const sizes = new ResizeObserver(follow);
    sizes.observe(target);
    window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
    window.addEventListener('resize', follow, { signal });
    follow();
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      watching.abort();
    };
  }, [target]);

  const { left, top, width, height } = box;
  const style = {
    left: `${left - 6}px`,
    top: `${top - 6}px`,
    width: `${width + 12}px`,
    height: `${height + 12}px`,
  };
  return <div class="highlight" style={style} aria-hidden="true" />;
}
