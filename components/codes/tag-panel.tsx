import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Entry } from '../../core/otp/entry';
import { Button } from '../kit/button';

export interface TagPanelProps {
  readonly entries: readonly Entry[];
  /** All tags there are. */
  readonly tags: readonly string[];
  readonly onApply: (add: readonly string[], remove: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Gives tags to several entries or takes them away. A tag that only some of them have stays as it is until it is touched. */
export function TagPanel({ entries, tags, onApply, onClose }: TagPanelProps) {
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [typed, setTyped] = useState('');
  const panel = useRef<HTMLFormElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const form = panel.current;
    form?.querySelector('input')?.focus();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      close.current();
    };
    form?.addEventListener('keydown', onKeyDown);
    return () => form?.removeEventListener('keydown', onKeyDown);
  }, []);

  const offered = [...tags, ...[...changed.keys()].filter((tag) => !tags.includes(tag))];
  const fresh = typed
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean);
  const picked = (wanted: boolean) => [...changed].filter(([, on]) => on === wanted).map(([tag]) => tag);

  return (
    <form
      ref={panel}
      class="tag-panel"
      aria-label={i18n.t('codes.choice.tag')}
      onSubmit={(event) => {
        event.preventDefault();
        onApply([...picked(true), ...fresh], picked(false));
      }}
    >
      <div class="tag-choices">
        {offered.map((tag) => {
          const having = entries.filter((entry) => entry.tags?.includes(tag)).length;
          const on = changed.get(tag) ?? having === entries.length;
          return (
            <label key={tag} class="check">
              <input
                type="checkbox"
                checked={on}
                indeterminate={!changed.has(tag) && having > 0 && having < entries.length}
                onChange={(event) => setChanged(new Map(changed).set(tag, event.currentTarget.checked))}
              />
              <bdi>{tag}</bdi>
            </label>
          );
        })}
      </div>
      <div class="tag-new">
        <label>
          <span class="visually-hidden">{i18n.t('codes.choice.new_tag')}</span>
          <input
            class="tag-field"
            value={typed}
            placeholder={i18n.t('codes.choice.new_tag')}
            autocomplete="off"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <Button look="primary" type="submit">
          {i18n.t('codes.save')}
        </Button>
      </div>
    </form>
  );
}
