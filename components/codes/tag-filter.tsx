import './bars.css';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Entry } from '../../core/otp/entry';
import { tagsOf } from '../../core/otp/tags';

export interface TagFilterProps {
  readonly entries: readonly Entry[];
  readonly wanted: ReadonlySet<string>;
  readonly onWanted: (wanted: ReadonlySet<string>) => void;
}

/** The tags as a filter, under the search: entries that have all of those pressed are shown. */
export function TagFilter({ entries, wanted, onWanted }: TagFilterProps) {
  const tags = useMemo(() => tagsOf(entries), [entries]);
  return (
    <fieldset class="chips" aria-label={i18n.t('codes.form.tags')}>
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="chip"
          dir="auto"
          aria-pressed={wanted.has(tag)}
          onClick={() => {
            const next = new Set(wanted);
            if (!next.delete(tag)) next.add(tag);
            onWanted(next);
          }}
        >
          {tag}
        </button>
      ))}
    </fieldset>
  );
}
