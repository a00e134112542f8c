import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Entry } from '../../core/otp/entry';
import { changesOf, undoOf } from '../../core/transfer/choices';
import type { ReadFile } from '../../core/transfer/files';
import { EntryGone } from '../../core/vault/errors';
import type { EntryChanges } from '../../core/vault/vault';
import { ChooseFile } from './choose-file';
import { Done, type DoneProps } from './done';
import { FilePassword } from './file-password';
import { Preview } from './preview';
import { useImport } from './use-import';

export interface ImportViewProps {
  /** Recognises a file. Rejects with `TransferError`, or when it is stopped. */
  readonly onRead: (file: File, signal: AbortSignal) => Promise<ReadFile>;
  /** What the vault holds now, to compare with. */
  readonly onCompare: () => Promise<readonly Entry[]>;
  /** Writes the changes, all of them or none. */
  readonly onApply: (changes: EntryChanges) => Promise<{ readonly added: readonly Entry[] }>;
  readonly clock?: () => number;
}

type Result = Pick<DoneProps, 'added' | 'replaced' | 'encrypted'> & { readonly undo: () => Promise<void> };

/** Backups of other apps, step by step: choose, unlock, look, add. Nothing is written before the last one. */
export function ImportView({ onRead, onCompare, onApply, clock }: ImportViewProps) {
  const steps = useImport(onRead, onCompare);
  const [result, setResult] = useState<Result | null>(null);
  // A list that was compared again gets a new view, with choices of its own.
  const [again, setAgain] = useState(0);
  const { step } = steps;

  if (result) {
    const restart = () => {
      setResult(null);
      setAgain(0);
      steps.restart();
    };
    return <Done {...result} onUndo={result.undo} onAgain={restart} />;
  }
  if (step.kind === 'choose') {
    return (
      <ChooseFile
        problems={step.problems}
        reading={step.reading}
        onChoose={(files) => void steps.read(files)}
        onStop={steps.restart}
      />
    );
  }
  if (step.kind === 'password') {
    const { file, gathered } = step;
    const isAlone = gathered.locked.length + gathered.opened.length === 1;
    return (
      <FilePassword
        key={gathered.locked.length}
        label={file.label}
        name={isAlone ? null : file.name}
        onOpen={steps.open}
        onLeave={isAlone ? null : steps.leaveOut}
        onBack={steps.restart}
      />
    );
  }
  const { looking } = step;
  return (
    <Preview
      key={again}
      looking={looking}
      told={again > 0 ? i18n.t('transfer.preview.gone') : null}
      {...(clock ? { clock } : {})}
      onApply={async (chosen) => {
        const { changes, before } = changesOf(chosen);
        try {
          const { added } = await onApply(changes);
          const undo = async () => void (await onApply(undoOf(added, before, await onCompare())));
          setResult({ added: added.length, replaced: chosen.replaced.length, encrypted: looking.sealed, undo });
        } catch (error) {
          if (!(error instanceof EntryGone)) return i18n.t('transfer.preview.failed');
          await steps.lookAgain();
          setAgain(again + 1);
        }
        return null;
      }}
      onBack={steps.restart}
    />
  );
}
