import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { codeAt, nextCode } from '../../core/otp/code';
import type { Entry } from '../../core/otp/entry';
import { groupDigits } from '../../core/otp/group-digits';
import { searchEntries } from '../../core/otp/search';
import { Menu, type MenuItem } from '../kit/menu';
import { CodesHeader } from './codes-header';
import { EntryList } from './entry-list';
import type { RowActions } from './entry-row';
import { EmptyCodes, NoMatch } from './nothing';

export interface CodesViewProps {
  /** null: not read yet. */
  readonly entries: readonly Entry[] | null;
  /** Whether these are all; before that an empty list says nothing. */
  readonly complete: boolean;
  /** A sentence above the codes, such as that nothing can be changed; null when there is nothing to say. */
  readonly notice: string | null;
  /** Rows that could not be opened. */
  readonly unreadable: number;
  readonly onCopy: (entry: Entry, code: string) => void;
  readonly onAdvance: (entry: Entry) => void;
  readonly onPin: (entry: Entry, pinned: boolean) => void;
  readonly onEdit: (entry: Entry) => void;
  readonly onRemove: (entry: Entry) => void;
  readonly onAdd: () => void;
  readonly onUnreadable: () => void;
  /** Lock, dashboard, own window. */
  readonly menu: readonly MenuItem[];
  readonly clock?: () => number;
}

type OpenMenu = { readonly anchor: HTMLElement; readonly label: string; readonly items: readonly MenuItem[] };

/** The list of codes with search, and the menus of its rows. */
export function CodesView(props: CodesViewProps) {
  const { entries, complete, unreadable, clock = Date.now } = props;
  const [query, setQuery] = useState('');
  const [enter, setEnter] = useState(0);
  const [open, setOpen] = useState<OpenMenu | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const found = useMemo(() => searchEntries(entries ?? [], query), [entries, query]);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '/') {
        field.current?.focus();
        field.current?.select();
        // Just opened, nothing has the focus: the first arrow goes to the first code.
      } else if (event.key === 'ArrowDown' && event.target === document.body) setEnter((times) => times + 1);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  const actions = useMemo<RowActions>(
    () => ({
      copy: (entry, code) => (code === null ? latest.current.onEdit(entry) : latest.current.onCopy(entry, code)),
      advance: (entry) => latest.current.onAdvance(entry),
      menu: (entry, anchor) =>
        setOpen({ anchor, label: entry.issuer || entry.label, items: rowMenu(entry, latest.current, clock()) }),
    }),
    [clock],
  );

  function copyFirst(): void {
    const entry = found[0];
    if (entry) actions.copy(entry, codeAt(entry, clock()));
  }

  return (
    <main class="codes">
      <CodesHeader
        query={query}
        field={field}
        onQuery={setQuery}
        onEnterList={() => setEnter((times) => times + 1)}
        onFirst={copyFirst}
        onAdd={props.onAdd}
        onMenu={(anchor) => setOpen({ anchor, label: i18n.t('codes.menu'), items: props.menu })}
      />
      {props.notice ? <p class="codes-warning">{props.notice}</p> : null}
      {unreadable > 0 ? (
        <button type="button" class="codes-warning" onClick={props.onUnreadable}>
          {i18n.t('codes.unreadable', unreadable)}
        </button>
      ) : null}
      {found.length > 0 ? (
        <EntryList
          entries={found}
          actions={actions}
          enter={enter}
          onLeave={() => field.current?.focus()}
          clock={clock}
        />
      ) : null}
      {complete && entries?.length === 0 ? <EmptyCodes onAdd={props.onAdd} /> : null}
      {complete && entries && entries.length > 0 && found.length === 0 ? (
        <NoMatch onClear={() => setQuery('')} />
      ) : null}
      <output class="visually-hidden">{query !== '' && complete ? i18n.t('codes.found', found.length) : ''}</output>
      {open ? <Menu key={open.label} {...open} onClose={() => setOpen(null)} /> : null}
    </main>
  );
}

/** What can be done with one entry. The next code is shown here, on demand. */
function rowMenu(entry: Entry, props: CodesViewProps, now: number): MenuItem[] {
  const next = nextCode(entry, now);
  const items: MenuItem[] = [
    {
      icon: 'pin',
      text: entry.pinned ? i18n.t('codes.unpin') : i18n.t('codes.pin'),
      onChoose: () => props.onPin(entry, !entry.pinned),
    },
    { icon: 'edit', text: i18n.t('codes.edit'), onChoose: () => props.onEdit(entry) },
    { icon: 'bin', text: i18n.t('codes.delete'), danger: true, onChoose: () => props.onRemove(entry) },
  ];
  if (next === null || entry.type === 'hotp') return items;
  const detail = groupDigits(next).join('\u2009');
  return [{ icon: 'copy', text: i18n.t('codes.next'), detail, onChoose: () => props.onCopy(entry, next) }, ...items];
}
