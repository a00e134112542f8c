import '../../components/codes/screens.css';
import '../../components/codes/add/scan.css';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { captureTab } from '../../adapters/capture-tab';
import { handOver } from '../../adapters/picture-handover';
import { isTab, openPopupTab } from '../../adapters/popup-windows';
import { AddView } from '../../components/codes/add/add-view';
import { emptyDraft, secretProblem, type EntryDraft } from '../../core/otp/draft';
import type { Entry } from '../../core/otp/entry';
import { gather } from '../../core/otp/gather';
import type { Vault } from '../../core/vault/vault';
import { Area } from './area';
import { Camera } from './camera';
import { Confirm } from './confirm';
import { Manual } from './manual';
import { scanImages } from './scan';
import { sentenceOf } from './sentence';
import type { AddingView } from './view';

export interface AddProps {
  readonly vault: Vault;
  readonly existing: readonly Entry[];
  readonly onCopy: (entry: Entry, code: string) => void;
  readonly onDone: () => void;
  /** Where to begin: with all ways, or with the one that this tab was opened for. */
  readonly way: AddingView;
}

type Step =
  | { readonly kind: 'ways' | 'area' | 'camera' }
  | { readonly kind: 'manual'; readonly draft: EntryDraft }
  | { readonly kind: 'found'; readonly texts: readonly string[] };

/** Adding accounts: choose a way, look at what was found, confirm. Nothing is stored before. */
export function Add({ vault, existing, onCopy, onDone, way }: AddProps) {
  const [step, setStep] = useState<Step>({ kind: way === 'add' ? 'ways' : way });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  // A tab may open a file picker; the popup would close under it. Only the popup stands above a page that can be looked at.
  const [inTab, setInTab] = useState(true);
  const picker = useRef<HTMLInputElement>(null);
  // Parts of a Google export scanned so far: they are kept until the export is whole.
  const parts = useRef<readonly string[]>([]);

  useEffect(() => {
    isTab().then(setInTab, () => undefined);
  }, []);

  const found = useCallback((texts: readonly string[]) => {
    const all = [...new Set([...parts.current, ...texts])];
    const { entries, problems, push, missing } = gather(all);
    if (entries.length === 0 && problems.length === 0 && !push) {
      setProblem(i18n.t(texts.length === 0 ? 'codes.no_qr' : 'codes.other_qr'));
      return;
    }
    parts.current = missing.length > 0 ? all : [];
    setProblem(null);
    setStep({ kind: 'found', texts: all });
  }, []);

  const onText = useCallback(
    (text: string) => {
      const plain = text.trim();
      const looksLikeSecret = /^[a-z2-7=\s-]{16,}$/i.test(plain) && secretProblem(plain, 'totp') === null;
      if (looksLikeSecret) setStep({ kind: 'manual', draft: { ...emptyDraft, secret: plain } });
      else if (!plain.includes('://')) setProblem(i18n.t('codes.no_link'));
      else found(plain.split(/[\r\n]+/).flatMap((line) => line.trim() || []));
    },
    [found],
  );

  const onImages = useCallback(
    async (images: readonly (Blob | string)[] | Promise<string>) => {
      setBusy(true);
      setProblem(null);
      try {
        found(await scanImages('then' in images ? [await images] : images));
      } catch (error) {
        setProblem(sentenceOf(error));
      } finally {
        setBusy(false);
      }
    },
    [found],
  );

  const selectArea = useCallback(async () => {
    setBusy(true);
    setProblem(null);
    try {
      await handOver(await captureTab());
      window.close();
    } catch (error) {
      setProblem(sentenceOf(error));
      setBusy(false);
    }
  }, []);

  const toWays = () => setStep({ kind: 'ways' });
  if (step.kind === 'area') return <Area onFound={found} onBack={toWays} />;
  if (step.kind === 'camera') return <Camera onFound={found} onBack={toWays} />;
  if (step.kind === 'found') {
    return (
      <Confirm
        vault={vault}
        title={i18n.t('codes.found_title')}
        host={null}
        from={null}
        found={gather(step.texts)}
        existing={existing}
        onCopy={onCopy}
        onMore={toWays}
        onDone={onDone}
      />
    );
  }
  if (step.kind === 'manual') {
    return (
      <Manual
        vault={vault}
        existing={existing}
        draft={step.draft}
        onLink={(text) => found([text])}
        onCopy={onCopy}
        onBack={toWays}
        onDone={onDone}
      />
    );
  }
  return (
    <>
      <AddView
        canScan={!inTab}
        problem={problem}
        busy={busy}
        onScan={() => void onImages(captureTab())}
        onArea={() => void selectArea()}
        onCamera={() => (inTab ? setStep({ kind: 'camera' }) : void openPopupTab('camera'))}
        onImages={(images) => void onImages(images)}
        onChoose={() => (inTab ? picker.current?.click() : void openPopupTab('add'))}
        onText={onText}
        onManual={() => setStep({ kind: 'manual', draft: emptyDraft })}
        onBack={onDone}
      />
      <input
        ref={picker}
        type="file"
        accept="image/*"
        multiple
        hidden
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (files.length > 0) void onImages(files);
        }}
      />
    </>
  );
}
