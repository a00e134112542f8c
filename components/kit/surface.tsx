import type { HTMLAttributes } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { watchSurface } from './trusted-click';

/** A box that carries `Press` controls inside a page that is not ours. */
export function Surface(props: HTMLAttributes<HTMLDivElement>) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (box.current ? watchSurface(box.current) : undefined), []);
  return <div {...props} ref={box} />;
}
