import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { NewEntry } from '../../core/otp/entry';
import { useNow } from '../codes/use-now';
import { useWindow } from '../codes/use-window';

export interface RowsProps<Row extends { readonly entry: NewEntry; readonly like: NewEntry | null }> {
  readonly name: string;
  readonly rows: readonly Row[];
  /** Of a row, in px; transfer.css draws it so. */
  readonly height: number;
  readonly clock?: () => number;
  readonly children: (row: Row, index: number, now: number) => ComponentChildren;
}

/** A list of which only the rows in view exist, with the time at which their codes' steps began. */
export function Rows<Row extends { readonly entry: NewEntry; readonly like: NewEntry | null }>({
  name,
  rows,
  height,
  clock,
  children,
}: RowsProps<Row>) {
  const box = useRef<HTMLDivElement>(null);
  const { first, end } = useWindow(box, rows.length, height);
  const shown = rows.slice(first, end);
  const now = useNow(
    shown
      .flatMap(({ entry, like }) => (like ? [entry, like] : [entry]))
      .filter(({ type }) => type !== 'hotp')
      .map(({ period }) => period),
    clock,
  );
  return (
    <div class="transfer-list" ref={box} style={{ '--rows': rows.length, '--row': `${height}px` }}>
      <ul aria-label={name} style={{ 'block-size': `${rows.length * height}px` }}>
        {shown.map((row, place) => children(row, first + place, now))}
      </ul>
    </div>
  );
}
