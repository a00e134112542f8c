import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import { firstGlyphs, Glyph } from '../kit/icons/glyph';

export interface CodesHeaderProps {
  readonly query: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onQuery: (query: string) => void;
  /** The down arrow in the search field. */
  readonly onEnterList: () => void;
  /** Enter in the search field: copies the first code found. */
  readonly onFirst: () => void;
  readonly onAdd: () => void;
  readonly onMenu: (button: HTMLElement) => void;
}

/** Search, add, and the menu. */
export function CodesHeader({ query, field, onQuery, onEnterList, onFirst, onAdd, onMenu }: CodesHeaderProps) {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown') onEnterList();
    else if (event.key === 'Enter' && query !== '') onFirst();
    else if (event.key === 'Escape' && query !== '') onQuery('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  return (
    <header class="codes-header">
      <h1 class="visually-hidden">{i18n.t('codes.title')}</h1>
      <label class="search">
        <Glyph path={firstGlyphs.search} />
        <span class="visually-hidden">{i18n.t('codes.search')}</span>
        <input
          ref={field}
          type="search"
          value={query}
          placeholder={i18n.t('codes.search')}
          autocomplete="off"
          spellcheck={false}
          aria-keyshortcuts="/"
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <button
        type="button"
        class="button button-icon"
        aria-label={i18n.t('codes.add')}
        title={i18n.t('codes.add')}
        onClick={onAdd}
      >
        <Glyph path={firstGlyphs.add} />
      </button>
      <button
        type="button"
        class="button button-icon"
        aria-label={i18n.t('codes.menu')}
        title={i18n.t('codes.menu')}
        aria-haspopup="menu"
        onClick={(event) => onMenu(event.currentTarget)}
      >
        <Glyph path={firstGlyphs.more} />
      </button>
    </header>
  );
}
