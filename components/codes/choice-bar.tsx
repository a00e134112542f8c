import './bars.css';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Entry } from '../../core/otp/entry';
import { Icon, type IconName } from '../kit/icons/icon';
import type { OnMany } from './many';
import { TagPanel } from './tag-panel';

export interface ChoiceBarProps {
  readonly entries: readonly Entry[];
  /** All tags there are, to be offered. */
  readonly tags: readonly string[];
  readonly onMany: OnMany;
  readonly onAll: () => void;
  readonly onClose: () => void;
}

/** What can be done with the entries chosen. */
export function ChoiceBar({ entries, tags, onMany, onAll, onClose }: ChoiceBarProps) {
  const [tagging, setTagging] = useState(false);
  const none = entries.length === 0;
  const pinned = !none && entries.every((entry) => entry.pinned);
  const act = (action: Parameters<OnMany>[0]) => {
    onMany(action, entries);
    onClose();
  };
  return (
    <section class="bar" aria-label={i18n.t('codes.choice.label')}>
      {tagging && !none ? (
        <TagPanel
          entries={entries}
          tags={tags}
          onApply={(add, remove) => act({ kind: 'tag', add, remove })}
          onClose={() => setTagging(false)}
        />
      ) : null}
      <div class="bar-line" role="toolbar" aria-label={i18n.t('codes.choice.label')}>
        <BarButton icon="close" text={i18n.t('codes.choice.close')} onPress={onClose} />
        <output class="bar-count">{i18n.t('codes.choice.count', entries.length)}</output>
        <BarButton icon="all" text={i18n.t('codes.choice.all')} onPress={onAll} />
        <BarButton
          icon="pin"
          text={pinned ? i18n.t('codes.unpin') : i18n.t('codes.pin')}
          disabled={none}
          onPress={() => act({ kind: 'pin', pinned: !pinned })}
        />
        <BarButton
          icon="tag"
          text={i18n.t('codes.choice.tag')}
          disabled={none}
          expanded={tagging && !none}
          onPress={() => setTagging((now) => !now)}
        />
        <BarButton
          icon="export"
          text={i18n.t('codes.choice.export')}
          disabled={none}
          onPress={() => act({ kind: 'export' })}
        />
        <BarButton icon="bin" text={i18n.t('codes.delete')} disabled={none} onPress={() => act({ kind: 'remove' })} />
      </div>
    </section>
  );
}

interface BarButtonProps {
  readonly icon: IconName;
  readonly text: string;
  readonly disabled?: boolean;
  readonly expanded?: boolean;
  readonly onPress: () => void;
}

function BarButton({ icon, text, disabled = false, expanded, onPress }: BarButtonProps) {
  return (
    <button
      type="button"
      class="button button-icon"
      aria-label={text}
      title={text}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
