import '../../components/codes/screens.css';
import { useState } from 'preact/hooks';
import { EditView } from '../../components/codes/edit-view';
import type { Entry } from '../../core/otp/entry';
import type { Vault } from '../../core/vault/vault';
import { sentenceOf } from './sentence';

export interface EditProps {
  readonly vault: Vault;
  readonly entry: Entry;
  readonly onRemove: (entry: Entry) => void;
  readonly onDone: () => void;
}

/** Edits one entry; what could not be saved stays in the form. */
export function Edit({ vault, entry, onRemove, onDone }: EditProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (changed: Entry) => {
    try {
      // Place and uses are those of now: another window may have changed them meanwhile. So is a counter that nobody typed: going
      // back it would give a code once more.
      await vault.change(entry.id, ({ position, usedAt, uses, counter }) => {
        const isTyped = changed.counter !== entry.counter;
        return { ...changed, position, usedAt, uses, counter: isTyped ? changed.counter : counter };
      });
      onDone();
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  };
  return (
    <EditView
      entry={entry}
      problem={problem}
      onSave={(changed) => void save(changed)}
      onRemove={onRemove}
      onBack={onDone}
    />
  );
}
