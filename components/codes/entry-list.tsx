import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Entry } from '../../core/otp/entry';
import { EntryRow, type RowActions } from './entry-row';
import { useMarks } from './use-later';
import { useNow } from './use-now';
import { useRearrange, type RearrangeOptions } from './use-rearrange';
import { compactRowHeight, rowHeight as usualRowHeight, useWindow } from './use-window';

export interface EntryListProps extends Pick<RearrangeOptions, 'later' | 'movable' | 'onMove'> {
  readonly entries: readonly Entry[];
  readonly actions: RowActions;
  readonly compact: boolean;
  /** Whether the code of an entry stands behind dots. */
  readonly isHidden: (entry: Entry) => boolean;
  /** The ids of those chosen; null when nothing is being chosen. */
  readonly chosen: ReadonlySet<string> | null;
  /** The entry that the arrow keys move; null when they move the focus. */
  readonly moving: string | null;
  /** The arrow keys are to move the focus again. */
  readonly onMoved: () => void;
  /** Moves on when the list should take the focus at its first row: the person pressed the down arrow in the search. */
  readonly enter: number;
  /** The up arrow on the first row. */
  readonly onLeave: () => void;
  /** The first entries are those of the page's site, below a title, each with its *Fill*. */
  readonly lead?: { readonly title: string; readonly count: number } | null;
  readonly clock?: () => number;
}

/** Height of a title in the list, px; codes.css draws it so. */
const titleHeight = 28;

/** The codes. One tab stop; arrows, Home, End and Page keys move; only rows in view exist and have their code computed. */
export function EntryList(props: EntryListProps) {
  const { entries, actions, compact, isHidden, chosen, later, moving, enter, lead = null, clock } = props;
  const box = useRef<HTMLDivElement>(null);
  const rowHeight = compact ? compactRowHeight : usualRowHeight;
  const { first, end } = useWindow(box, entries.length, rowHeight);
  const { shown, shift, put } = useRearrange({
    ...props,
    box,
    rowHeight,
    lead: lead?.count ?? 0,
    above: lead ? 2 * titleHeight : 0,
  });
  const [active, setActive] = useState(0);
  const [said, say] = useState('');
  const marks = useMarks(later);
  /** The row that is to take the focus once it exists. */
  const wanted = useRef<number | null>(null);
  const drawn = shown.slice(first, end);
  const now = useNow(
    drawn.filter(({ type }) => type !== 'hotp').map(({ period }) => period),
    clock,
  );
  const stop = active >= first && active < end ? active : Math.min(entries.length - 1, first);

  /** What the titles above a row take. */
  const shiftOf = (index: number) => (lead === null ? 0 : index < lead.count ? titleHeight : 2 * titleHeight);

  function move(to: number): void {
    const element = box.current;
    if (!element || entries.length === 0) return;
    const index = Math.min(Math.max(to, 0), entries.length - 1);
    const top = index * rowHeight + shiftOf(index);
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight > element.scrollTop + element.clientHeight)
      element.scrollTop = top + rowHeight - element.clientHeight;
    wanted.current = index;
    setActive(index);
  }

  function carry(from: number, to: number): void {
    const place = put(from, to);
    if (place === null) return;
    const { issuer, label } = shown[from]!;
    move(place);
    say(i18n.t('codes.moved_to', [issuer || label, String(place + 1), String(entries.length)]));
  }

  const latestMove = useRef(move);
  latestMove.current = move;
  useLayoutEffect(() => {
    if (enter > 0) latestMove.current(0);
  }, [enter]);
  useLayoutEffect(() => {
    const index = moving === null ? -1 : entries.findIndex(({ id }) => id === moving);
    if (index !== -1) latestMove.current(index);
    // Only when it begins: afterwards the focus goes along.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [moving]);

  // The row may exist only after the scroll that brought it into view was drawn.
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const button = box.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] .entry-main`);
    if (!button) return;
    wanted.current = null;
    button.focus({ preventScroll: true });
  });

  function onKeyDown(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowHeight) - 1);
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
    const current = Number(row?.dataset['index'] ?? stop);
    if (event.ctrlKey || event.metaKey) return;
    const carries = event.altKey || (moving !== null && shown[current]?.id === moving);
    const to = {
      ArrowUp: current - 1,
      ArrowDown: current + 1,
      PageUp: current - page,
      PageDown: current + page,
      Home: 0,
      End: entries.length - 1,
    }[event.key];
    if (to !== undefined && carries) carry(current, to);
    else if (moving !== null && (event.key === 'Enter' || event.key === 'Escape')) props.onMoved();
    else if (event.altKey || to === undefined) return;
    else if (to < 0 && event.key === 'ArrowUp') props.onLeave();
    else move(to);
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div
      class="entries"
      role="presentation"
      ref={box}
      data-rows={compact ? 'compact' : undefined}
      data-moving={moving !== null || shift?.offset != null || undefined}
      onKeyDown={onKeyDown}
    >
      {lead ? <h2 class="entries-title">{lead.title}</h2> : null}
      {lead && lead.count < entries.length ? (
        // Seen between two rows; read aloud it would stand before the list.
        <p class="entries-title" aria-hidden="true" style={{ '--top': `${lead.count * rowHeight + titleHeight}px` }}>
          {i18n.t('fill.others')}
        </p>
      ) : null}
      <ul
        aria-label={i18n.t('codes.list')}
        style={{ '--row': `${rowHeight}px`, 'block-size': `${entries.length * rowHeight + shiftOf(entries.length)}px` }}
      >
        {drawn.map((entry, place) => (
          <EntryRow
            key={entry.id}
            entry={entry}
            now={now}
            index={first + place}
            shift={shiftOf(first + place)}
            fills={lead !== null && first + place < lead.count}
            count={entries.length}
            tabbable={first + place === stop}
            hidden={isHidden(entry)}
            chosen={chosen === null ? null : chosen.has(entry.id)}
            mark={marks?.markOf(entry.issuer) ?? null}
            dragged={shift?.id === entry.id ? shift.offset : null}
            actions={actions}
          />
        ))}
      </ul>
      <output class="visually-hidden">{said}</output>
    </div>
  );
}
