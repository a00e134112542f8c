import { useState } from 'preact/hooks';
import { AddedView } from '../../components/codes/add/added-view';
import { FoundView } from '../../components/codes/add/found-view';
import type { Entry, NewEntry } from '../../core/otp/entry';
import type { Gathered } from '../../core/otp/gather';
import type { Vault } from '../../core/vault/vault';
import { sentenceOf } from './sentence';

export interface ConfirmProps {
  readonly vault: Vault;
  readonly title: string;
  /** The page that waits for the code. */
  readonly host: string | null;
  readonly from: string | null;
  readonly found: Gathered;
  readonly existing: readonly Entry[];
  readonly onCopy: (entry: Entry, code: string) => void;
  readonly onMore: () => void;
  readonly onDone: () => void;
  /** The accounts are stored. */
  readonly onAdded?: () => void;
}

/** Shows what was found, stores what the person chose, then shows the code of a single account. */
export function Confirm(props: ConfirmProps) {
  const { vault, host, found, onAdded, onDone } = props;
  const [known] = useState(props.existing);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [added, setAdded] = useState<Entry | null>(null);

  const add = async (entries: readonly NewEntry[]) => {
    setBusy(true);
    try {
      const stored = await vault.add(entries);
      onAdded?.();
      if (stored.length === 1) setAdded(stored[0]!);
      else onDone();
    } catch (error) {
      setProblem(sentenceOf(error));
      setBusy(false);
    }
  };

  if (added) return <AddedView entry={added} host={host} onCopy={props.onCopy} onDone={onDone} />;
  return (
    <FoundView
      title={props.title}
      from={props.from}
      found={problem === null ? found : { ...found, problems: [problem, ...found.problems] }}
      existing={known}
      busy={busy}
      onAdd={(entries) => void add(entries)}
      onMore={props.onMore}
      onBack={onDone}
    />
  );
}
