import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NewEntry } from '../../core/otp/entry';
import { previewOf, type PreviewRow } from '../../core/transfer/preview';
import { TransferError, type Imported, type Opened } from '../../core/transfer/types';
import { ChooseFile } from './choose-file';
import { Done } from './done';
import { FilePassword } from './file-password';
import { Preview } from './preview';

/** A file that was recognised. `label`: the app it comes from. */
export interface ReadFile {
  readonly label: string;
  readonly opened: Opened;
}

export interface ImportViewProps {
  /** Recognises a file. Rejects with `TransferError`. */
  readonly onRead: (bytes: Uint8Array) => Promise<ReadFile>;
  /** What the vault holds now, to compare with. */
  readonly onCompare: () => Promise<readonly NewEntry[]>;
  /** Writes the chosen entries, all of them or none. */
  readonly onAdd: (entries: readonly NewEntry[]) => Promise<void>;
  readonly clock?: () => number;
}

type Step =
  | { readonly kind: 'choose'; readonly problem: string | null; readonly busy: boolean }
  | { readonly kind: 'password'; readonly label: string; readonly unlock: (password: string) => Promise<Imported> }
  | {
      readonly kind: 'preview';
      readonly label: string;
      readonly imported: Imported;
      readonly rows: readonly PreviewRow[];
    }
  | { readonly kind: 'done'; readonly added: number; readonly encrypted: boolean };

const start: Step = { kind: 'choose', problem: null, busy: false };

/** A backup of another app, step by step: choose, unlock, look, add. Nothing is written before the last one. */
export function ImportView({ onRead, onCompare, onAdd, clock }: ImportViewProps) {
  const [step, setStep] = useState<Step>(start);
  const encrypted = useRef(false);

  const show = async (label: string, imported: Imported) => {
    const rows = previewOf(imported.entries, await onCompare());
    setStep({ kind: 'preview', label, imported, rows });
  };
  const read = async (file: File) => {
    setStep({ kind: 'choose', problem: null, busy: true });
    try {
      const { label, opened } = await onRead(new Uint8Array(await file.arrayBuffer()));
      encrypted.current = opened.locked;
      if (opened.locked) setStep({ kind: 'password', label, unlock: opened.unlock });
      else await show(label, opened.imported);
    } catch (error) {
      setStep({ kind: 'choose', problem: sentence(error), busy: false });
    }
  };
  switch (step.kind) {
    case 'choose':
      return <ChooseFile problem={step.problem} busy={step.busy} onChoose={(file) => void read(file)} />;
    case 'password':
      return (
        <FilePassword
          label={step.label}
          onOpen={async (password) => {
            try {
              await show(step.label, await step.unlock(password));
              return null;
            } catch (error) {
              return sentence(error);
            }
          }}
          onBack={() => setStep(start)}
        />
      );
    case 'preview':
      return (
        <Preview
          label={step.label}
          rows={step.rows}
          rejected={step.imported.rejected}
          warnings={step.imported.warnings}
          {...(clock ? { clock } : {})}
          onAdd={async (entries) => {
            try {
              await onAdd(entries);
            } catch {
              return i18n.t('transfer.preview.failed');
            }
            setStep({ kind: 'done', added: entries.length, encrypted: encrypted.current });
            return null;
          }}
          onBack={() => setStep(start)}
        />
      );
    default:
      return <Done added={step.added} encrypted={step.encrypted} onAgain={() => setStep(start)} />;
  }
}

/** What to tell of a failure: importers speak in finished sentences, everything else is a fault of Keytag. */
const sentence = (error: unknown): string =>
  error instanceof TransferError ? error.message : i18n.t('transfer.choose.failed');
