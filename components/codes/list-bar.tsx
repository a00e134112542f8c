import { useMemo } from 'preact/hooks';
import type { Entry } from '../../core/otp/entry';
import { tagsOf } from '../../core/otp/tags';
import { ChoiceBar } from './choice-bar';
import type { CodesViewProps } from './codes-view';
import { MoveBar } from './move-bar';
import type { Choice } from './use-choice';

export interface ListBarProps extends Pick<CodesViewProps, 'onMany' | 'onMove'> {
  readonly entries: readonly Entry[];
  readonly choice: Choice;
  readonly moving: string | null;
  readonly onMoved: () => void;
}

/** Below the list while several entries are chosen or one is moved. */
export function ListBar({ entries, choice, onMany, moving, onMove, onMoved }: ListBarProps) {
  const { chosen } = choice;
  const tags = useMemo(() => tagsOf(entries), [entries]);
  if (chosen) {
    const picked = entries.filter(({ id }) => chosen.has(id));
    return (
      <ChoiceBar
        entries={picked}
        tags={tags}
        onMany={onMany}
        onAll={() => choice.all()}
        onClose={() => choice.stop()}
      />
    );
  }
  const at = entries.findIndex(({ id }) => id === moving);
  const entry = entries[at];
  if (!entry) return null;
  return (
    <MoveBar
      name={entry.issuer || entry.label}
      onStep={(by) => void onMove(entry.id, at + by, true)}
      onDone={onMoved}
    />
  );
}
