import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { codeAt } from '../../core/otp/code';
import type { CodesSettings } from '../../core/otp/codes-settings';
import type { Entry } from '../../core/otp/entry';
import type { MenuItem } from '../kit/menu';
import { codeClock } from './code-clock';
import { CodesHeader } from './codes-header';
import { EntryList } from './entry-list';
import type { RowActions } from './entry-row';
import type { OnMany } from './many';
import { useChoice } from './use-choice';
import { useLater } from './use-later';
import { useReveal } from './use-reveal';

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
  readonly onEdit: (entry: Entry) => void;
  readonly onDetail: (entry: Entry) => void;
  readonly onMany: OnMany;
  /** Puts an entry to another place of all; false when that failed. `quietly`: without a message. */
  readonly onMove: (id: string, to: number, quietly: boolean) => Promise<boolean>;
  /** Says why something cannot be done now, with a way on where there is one. */
  readonly onSay: (text: string, action: { readonly text: string; readonly onChoose: () => void } | null) => void;
  readonly onAdd: () => void;
  readonly onUnreadable: () => void;
  /** Lock, dashboard, own window. */
  readonly menu: readonly MenuItem[];
  readonly site?: SiteGroup | null;
  readonly clock?: () => number;
  /** What is to be known before a code is used. */
  readonly above?: ComponentChildren;
}

const noTags: ReadonlySet<string> = new Set();

/** The list of codes with search and filter, its menus, and what is done with several of them. */
export function CodesView(props: CodesViewProps) {
  const { entries, complete, unreadable, settings, site = null, clock = codeClock } = props;
  const [query, setQuery] = useState('');
  const [tags, setTags] = useState(noTags);
  const [enter, setEnter] = useState(0);
  const [open, setOpen] = useState<{ readonly anchor: HTMLElement; readonly entry: Entry | null } | null>(null);
  const [moving, setMoving] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const later = useLater(entries !== null);
  const searching = query !== '' || tags.size > 0;
  const found = useMemo(() => {
    const all = siteFirst(entries ?? [], site?.first);
    return searching && later ? later.searchEntries(all, query, tags) : all;
  }, [later, entries, site?.first, searching, query, tags]);
  const lead = !searching && site?.domain ? found.filter(({ id }) => site.first.includes(id)).length : 0;
  const choice = useChoice(found);
  const { isHidden, reveal } = useReveal(settings.hideCodes, clock);

  function showAll(): void {
    setQuery('');
    setTags(noTags);
  }
  /** Whether a row can be moved; says why where it cannot. */
  function movable(index: number): boolean {
    if (settings.sort !== 'manual') {
      const onChoose = () => props.onSettings({ sort: 'manual' });
      props.onSay(i18n.t('codes.sorted'), { text: i18n.t('codes.sort.manual'), onChoose });
    } else if (searching) props.onSay(i18n.t('codes.filtered'), { text: i18n.t('codes.show_all'), onChoose: showAll });
    else if (index < lead) props.onSay(i18n.t('codes.at_site'), null);
    else return complete;
    return false;
  }

  const onEnterList = useCallback(() => setEnter((times) => times + 1), []);
  const view = { ...props, reveal, choice, clock, field, onEnterList };
  const latest = useRef(view);
  latest.current = view;
  const actions = useMemo<RowActions>(
    () => ({
      copy: (entry, shown) => {
        const now = latest.current;
        const code = shown === undefined ? codeAt(entry, now.clock()) : shown;
        if (code === null) return now.onEdit(entry);
        if (now.settings.hideCodes) now.reveal(entry);
        now.onCopy(entry, code);
      },
      choose: (entry, range) => latest.current.choice.choose(entry, range),
      advance: (entry) => latest.current.onAdvance(entry),
      menu: (entry, anchor) => setOpen({ anchor, entry }),
      fill: (entry) => latest.current.site?.onFill(entry),
    }),
    [],
  );
  useEffect(() => later?.watchPageKeys(() => latest.current), [later]);
  useEffect(() => setMoving(null), [settings.sort, searching]);

  return (
    <main class="codes">
      <CodesHeader
        query={query}
        field={field}
        onQuery={setQuery}
        onEnterList={onEnterList}
        onFirst={() => found[0] && actions.copy(found[0], undefined)}
        onAdd={props.onAdd}
        onMenu={(anchor) => setOpen({ anchor, entry: null })}
      />
      {props.above}
      {props.notice ? <p class="codes-warning">{props.notice}</p> : null}
      {unreadable > 0 ? (
        <button type="button" class="codes-warning" onClick={props.onUnreadable}>
          {i18n.t('codes.unreadable', unreadable)}
        </button>
      ) : null}
      {later && entries?.some((entry) => entry.tags) ? (
        <later.TagFilter entries={entries} wanted={tags} onWanted={setTags} />
      ) : null}
      {found.length > 0 ? (
        <EntryList
          entries={found}
          actions={actions}
          later={later}
          compact={settings.compact}
          isHidden={isHidden}
          chosen={choice.chosen}
          movable={movable}
          onMove={(id, to, quietly) =>
            props.onMove(id, later && lead > 0 ? later.ownPlace(entries ?? [], found, id, to) : to, quietly)
          }
          moving={moving}
          onMoved={() => setMoving(null)}
          enter={enter}
          lead={lead > 0 ? { title: i18n.t('fill.for_site', [site?.domain ?? '']), count: lead } : null}
          onLeave={() => field.current?.focus()}
          clock={clock}
        />
      ) : null}
      {later && complete && entries?.length === 0 ? <later.EmptyCodes onAdd={props.onAdd} /> : null}
      {later && complete && entries && entries.length > 0 && found.length === 0 ? (
        <later.NoMatch onClear={showAll} />
      ) : null}
      {later && (choice.chosen || moving !== null) ? (
        <later.ListBar
          entries={entries ?? []}
          choice={choice}
          onMany={props.onMany}
          moving={moving}
          onMove={props.onMove}
          onMoved={() => setMoving(null)}
        />
      ) : null}
      <output class="visually-hidden">{searching && complete ? i18n.t('codes.found', found.length) : ''}</output>
      {later && open ? (
        <later.CodesMenu
          key={open.entry?.id}
          {...open}
          view={props}
          now={clock()}
          onSelect={(entry) => (entry ? choice.choose(entry, false) : choice.start())}
          onMove={(entry) => movable(found.indexOf(entry)) && setMoving(entry.id)}
          onClose={() => setOpen(null)}
        />
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
