import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { codeAt } from '../../core/otp/code';
import type { CodesSettings } from '../../core/otp/codes-settings';
import type { Entry } from '../../core/otp/entry';
import { searchEntries } from '../../core/otp/search';
import { lazily } from '../kit/lazily';
import type { MenuItem } from '../kit/menu';
import { CodesHeader } from './codes-header';
import { EntryList } from './entry-list';
import type { RowActions } from './entry-row';

const CodesMenu = lazily(async () => (await import('./codes-menu')).CodesMenu);
const EmptyCodes = lazily(async () => (await import('./nothing')).EmptyCodes);
const NoMatch = lazily(async () => (await import('./nothing')).NoMatch);

/** The page in front of the person, where there is one. */
export interface SiteGroup {
  /** null: a page that nothing can be filled into. */
  readonly domain: string | null;
  /** Ids of the entries for its site, in order: they stand above the others. */
  readonly first: readonly string[];
  readonly onFill: (entry: Entry) => void;
}

export interface CodesViewProps {
  /** null: not read yet. */
  readonly entries: readonly Entry[] | null;
  /** Whether these are all; before that an empty list says nothing. */
  readonly complete: boolean;
  /** A sentence above the codes, such as that nothing can be changed; null when there is nothing to say. */
  readonly notice: string | null;
  /** Rows that could not be opened. */
  readonly unreadable: number;
  readonly settings: CodesSettings;
  readonly onSettings: (change: Partial<CodesSettings>) => void;
  readonly onCopy: (entry: Entry, code: string) => void;
  readonly onAdvance: (entry: Entry) => void;
  readonly onPin: (entry: Entry, pinned: boolean) => void;
  readonly onEdit: (entry: Entry) => void;
  readonly onRemove: (entry: Entry) => void;
  readonly onAdd: () => void;
  readonly onUnreadable: () => void;
  /** Lock, dashboard, own window. */
  readonly menu: readonly MenuItem[];
  readonly site?: SiteGroup | null;
  readonly clock?: () => number;
}

type OpenMenu = { readonly anchor: HTMLElement; readonly entry: Entry | null };

/** The list of codes with search, and the menus of its rows. */
export function CodesView(props: CodesViewProps) {
  const { entries, complete, unreadable, site = null, clock = Date.now } = props;
  const [query, setQuery] = useState('');
  const [enter, setEnter] = useState(0);
  const [open, setOpen] = useState<OpenMenu | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const found = useMemo(
    () => searchEntries(siteFirst(entries ?? [], site?.first), query),
    [entries, site?.first, query],
  );
  const lead = query === '' && site?.domain ? found.filter(({ id }) => site.first.includes(id)).length : 0;
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
      menu: (entry, anchor) => setOpen({ anchor, entry }),
      fill: (entry) => latest.current.site?.onFill(entry),
    }),
    [],
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
        onMenu={(anchor) => setOpen({ anchor, entry: null })}
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
          lead={lead > 0 ? { title: i18n.t('fill.for_site', [site?.domain ?? '']), count: lead } : null}
          onLeave={() => field.current?.focus()}
          clock={clock}
        />
      ) : null}
      {complete && entries?.length === 0 ? <EmptyCodes onAdd={props.onAdd} /> : null}
      {complete && entries && entries.length > 0 && found.length === 0 ? (
        <NoMatch onClear={() => setQuery('')} />
      ) : null}
      <output class="visually-hidden">{query !== '' && complete ? i18n.t('codes.found', found.length) : ''}</output>
      {open ? (
        <CodesMenu key={open.entry?.id} {...open} view={props} now={clock()} onClose={() => setOpen(null)} />
      ) : null}
    </main>
  );
}

/** The entries for the page's site, then the others, each as they were ordered. */
function siteFirst(entries: readonly Entry[], first: readonly string[] = []): readonly Entry[] {
  if (first.length === 0) return entries;
  const of = (id: string) => entries.find((entry) => entry.id === id);
  const leading = first.map(of).filter((entry) => entry !== undefined);
  return [...leading, ...entries.filter((entry) => !leading.includes(entry))];
}
