import '../../components/codes/screens.css';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { pendingEnrolment, takeEnrolment } from '../../adapters/enrolment';
import { Screen } from '../../components/codes/screen';
import type { Entry } from '../../core/otp/entry';
import { gather, type Gathered } from '../../core/otp/gather';
import type { Vault } from '../../core/vault/vault';
import { Confirm } from './confirm';
import { scanImages } from './scan';
import { sentenceOf } from './sentence';

export interface EnrolProps {
  readonly vault: Vault;
  readonly existing: readonly Entry[];
  readonly onCopy: (entry: Entry, code: string) => void;
  readonly onDone: () => void;
}

type Waiting =
  | { readonly kind: 'reading' }
  | { readonly kind: 'nothing'; readonly why: string }
  | { readonly kind: 'found'; readonly host: string; readonly found: Gathered };

/** The account that a page is setting up, handed over by the overlay: stored only on the person's word here. */
export function Enrol({ vault, existing, onCopy, onDone }: EnrolProps) {
  const [waiting, setWaiting] = useState<Waiting>({ kind: 'reading' });

  useEffect(() => {
    readPending().then(setWaiting, (error: unknown) => setWaiting({ kind: 'nothing', why: sentenceOf(error) }));
  }, []);

  const leave = () => {
    void takeEnrolment(Date.now());
    onDone();
  };
  if (waiting.kind === 'reading') return null;
  if (waiting.kind === 'nothing') {
    return (
      <Screen title={i18n.t('codes.enrol.title')} onBack={leave}>
        <p role="alert">{waiting.why}</p>
      </Screen>
    );
  }
  return (
    <Confirm
      vault={vault}
      title={i18n.t('codes.enrol.title')}
      host={waiting.host}
      from={i18n.t('codes.enrol.from', [waiting.host])}
      found={waiting.found}
      existing={existing}
      onCopy={onCopy}
      onMore={leave}
      onDone={leave}
      onAdded={() => void takeEnrolment(Date.now())}
    />
  );
}

async function readPending(): Promise<Waiting> {
  const pending = await pendingEnrolment(Date.now());
  if (!pending) return { kind: 'nothing', why: i18n.t('codes.enrol.gone') };
  const { source, host } = pending;
  const texts = 'uri' in source ? [source.uri] : await scanImages([source.image]);
  const found = gather(texts);
  const usable = found.entries.length > 0 || found.problems.length > 0 || found.push;
  return usable ? { kind: 'found', host, found } : { kind: 'nothing', why: i18n.t('codes.no_qr') };
}
