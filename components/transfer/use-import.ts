import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Entry } from '../../core/otp/entry';
import { together, type OpenedFile, type ReadFile, type Together } from '../../core/transfer/files';
import { previewOf, type PreviewRow } from '../../core/transfer/preview';
import { TransferError, type Imported } from '../../core/transfer/types';

/** A file that brings nothing, and the sentence why. */
export interface Problem {
  readonly name: string;
  readonly why: string;
}

/** A file that waits for its password. */
interface LockedFile extends Pick<ReadFile, 'label' | 'texts'> {
  readonly name: string;
  readonly unlock: (password: string) => Promise<Imported>;
}

/** How far the chosen files are. */
interface Gathered {
  readonly opened: readonly OpenedFile[];
  readonly labels: readonly string[];
  readonly locked: readonly LockedFile[];
  readonly problems: readonly Problem[];
  /** Whether all that was opened was under a password. */
  readonly sealed: boolean;
}

/** What is looked at before anything is written. */
export interface Looking extends Omit<Together, 'entries'> {
  /** The apps the files come from. */
  readonly labels: readonly string[];
  readonly files: number;
  readonly rows: readonly PreviewRow<Entry>[];
  readonly problems: readonly Problem[];
  readonly sealed: boolean;
}

export type Step =
  | {
      readonly kind: 'choose';
      readonly problems: readonly Problem[];
      /** Which file of how many is being read; null when none is. */
      readonly reading: { readonly at: number; readonly of: number } | null;
    }
  | { readonly kind: 'password'; readonly file: LockedFile; readonly gathered: Gathered }
  | { readonly kind: 'preview'; readonly looking: Looking };

const start: Extract<Step, { readonly kind: 'choose' }> = { kind: 'choose', problems: [], reading: null };
const nothing: Gathered = { opened: [], labels: [], locked: [], problems: [], sealed: true };
const mostFiles = 100;

export interface ImportSteps {
  readonly step: Step;
  /** Reads chosen, dropped or pasted files, one after the other. One that cannot be read does not stop the others. */
  readonly read: (files: readonly File[]) => Promise<void>;
  /** Opens the file that waits for its password; gives what was wrong, or null. */
  readonly open: (password: string) => Promise<string | null>;
  /** Goes on without the file that waits for its password. */
  readonly leaveOut: () => void;
  /** Compares with the vault again. */
  readonly lookAgain: () => Promise<void>;
  /** Back to the start; stops what is being read. */
  readonly restart: () => void;
}

/** From files to what they hold: read each, ask for passwords one by one, put all together and compare with the vault. */
export function useImport(
  onRead: (file: File, signal: AbortSignal) => Promise<ReadFile>,
  onCompare: () => Promise<readonly Entry[]>,
): ImportSteps {
  const [step, setStep] = useState<Step>(start);
  const reading = useRef<AbortController | null>(null);
  const last = useRef<Gathered>(nothing);

  const goOn = async (gathered: Gathered) => {
    last.current = gathered;
    const [file] = gathered.locked;
    if (file) setStep({ kind: 'password', file, gathered });
    else if (gathered.opened.length === 0) setStep({ ...start, problems: gathered.problems });
    else {
      const { entries, ...all } = together(gathered.opened);
      const rows = previewOf(entries, await onCompare());
      const { opened, labels, problems, sealed } = gathered;
      setStep({ kind: 'preview', looking: { ...all, rows, files: opened.length, labels, problems, sealed } });
    }
  };

  const read = async (files: readonly File[]) => {
    if (files.length > mostFiles) {
      setStep({ ...start, problems: [{ name: '', why: i18n.t('transfer.choose.too_many') }] });
      return;
    }
    const controller = new AbortController();
    reading.current = controller;
    const { signal } = controller;
    let gathered = nothing;
    for (const [at, file] of files.entries()) {
      setStep({ kind: 'choose', problems: [], reading: { at: at + 1, of: files.length } });
      // One at a time: several large pictures would fill the memory at once.
      // oxlint-disable-next-line no-await-in-loop
      gathered = await gatherFile(gathered, file, () => onRead(file, signal));
      if (signal.aborted) return;
    }
    try {
      await goOn(gathered);
    } catch (error) {
      setStep({ ...start, problems: [...gathered.problems, { name: '', why: sentence(error) }] });
    }
  };

  const open = async (password: string) => {
    if (step.kind !== 'password') return null;
    const { file, gathered } = step;
    try {
      const imported = await file.unlock(password);
      const { name, label, texts } = file;
      await goOn({
        ...withOpened(gathered, { name, imported, texts }, label),
        locked: gathered.locked.slice(1),
      });
      return null;
    } catch (error) {
      return sentence(error);
    }
  };

  return {
    step,
    read,
    open,
    leaveOut: () =>
      void (step.kind === 'password' && goOn({ ...step.gathered, locked: step.gathered.locked.slice(1) })),
    lookAgain: () => goOn(last.current),
    restart: () => {
      reading.current?.abort();
      setStep(start);
    },
  };
}

async function gatherFile(before: Gathered, { name }: File, read: () => Promise<ReadFile>): Promise<Gathered> {
  try {
    const { label, opened, texts } = await read();
    if (opened.locked) {
      return { ...before, locked: [...before.locked, { name, label, texts, unlock: opened.unlock }] };
    }
    return { ...withOpened(before, { name, imported: opened.imported, texts }, label), sealed: false };
  } catch (error) {
    return { ...before, problems: [...before.problems, { name, why: sentence(error) }] };
  }
}

const withOpened = (before: Gathered, file: OpenedFile, label: string): Gathered => ({
  ...before,
  opened: [...before.opened, file],
  labels: [...new Set([...before.labels, label])],
});

/** What to tell of a failure: importers speak in finished sentences, everything else is a fault of Keytag. */
const sentence = (error: unknown): string =>
  error instanceof TransferError ? error.message : i18n.t('transfer.choose.failed');
