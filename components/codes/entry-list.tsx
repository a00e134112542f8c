import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Entry } from '../../core/otp/entry';
import { EntryRow, type RowActions } from './entry-row';
import { useNow } from './use-now';
import { rowHeight, useWindow } from './use-window';

export interface EntryListProps {
  readonly entries: readonly Entry[];
  readonly actions: RowActions;
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
export function EntryList({ entries, actions, enter, onLeave, lead = null, clock }: EntryListProps) {
  const box = useRef<HTMLDivElement>(null);
  const { first, end } = useWindow(box, entries.length);
  const [active, setActive] = useState(0);
  const wanted = useRef(false);
  const shown = entries.slice(first, end);
  const now = useNow(
    shown.filter(({ type }) => type !== 'hotp').map(({ period }) => period),
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
    wanted.current = true;
    setActive(index);
  }

  const latestMove = useRef(move);
  latestMove.current = move;
  useLayoutEffect(() => {
    if (enter > 0) latestMove.current(0);
  }, [enter]);

  // The row may exist only after the scroll that brought it into view was drawn.
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const button = box.current?.querySelector<HTMLElement>(`[data-index="${active}"] .entry-main`);
    if (!button) return;
    wanted.current = false;
    button.focus({ preventScroll: true });
  });

  function onKeyDown(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowHeight) - 1);
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
    const current = Number(row?.dataset['index'] ?? stop);
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowUp' && current === 0) onLeave();
    else if (event.key === 'ArrowUp') move(current - 1);
    else if (event.key === 'ArrowDown') move(current + 1);
    else if (event.key === 'PageUp') move(current - page);
    else if (event.key === 'PageDown') move(current + page);
    else if (event.key === 'Home') move(0);
    else if (event.key === 'End') move(entries.length - 1);
    else return;
    event.preventDefault();
  }

  return (
    <div class="entries" role="presentation" ref={box} onKeyDown={onKeyDown}>
      <ul
        aria-label={i18n.t('codes.list')}
        style={{ 'block-size': `${entries.length * rowHeight + shiftOf(entries.length)}px` }}
      >
        {lead ? <ListTitle top={0}>{lead.title}</ListTitle> : null}
        {lead && lead.count < entries.length ? (
          <ListTitle top={lead.count * rowHeight + titleHeight}>{i18n.t('fill.others')}</ListTitle>
        ) : null}
        {shown.map((entry, place) => (
          <EntryRow
            key={entry.id}
            entry={entry}
            now={now}
            index={first + place}
            shift={shiftOf(first + place)}
            fills={lead !== null && first + place < lead.count}
            count={entries.length}
            tabbable={first + place === stop}
            actions={actions}
          />
        ))}
      </ul>
    </div>
  );
}

function ListTitle({ top, children }: { readonly top: number; readonly children: string }) {
  return (
    <li role="presentation" class="entries-title" style={{ 'inset-block-start': `${top}px` }}>
      <h2>{children}</h2>
    </li>
  );
}
