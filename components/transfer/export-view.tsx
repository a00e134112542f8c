import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { TransferError, type Rejected } from '../../core/transfer/types';
import type { UnlockResult } from '../../core/vault/vault';
import { Button } from '../kit/button';
import { CheckPassphrase } from '../vault/check-passphrase';
import { NewPassphrase } from '../vault/new-passphrase';
import { Exported } from './exported';
import { exportChoices, type ExportChoice } from './export-choices';

/** What was written. `codes`: the QR codes to scan, where the format is one. */
export interface Written {
  readonly left: readonly Rejected[];
  readonly codes: readonly (readonly (readonly boolean[])[])[];
}

export interface ExportViewProps {
  readonly count: number;
  /** False for a vault that opens by itself: there is nothing to ask. */
  readonly asks: boolean;
  readonly now: () => number;
  readonly onCheck: (typed: string) => Promise<UnlockResult>;
  /** Writes and saves. `password`: of the new backup, null for a file in clear. Rejects with `TransferError`. */
  readonly onWrite: (choice: ExportChoice, password: string | null) => Promise<Written>;
}

type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'seal' }
  | { readonly kind: 'warn'; readonly choice: ExportChoice }
  | { readonly kind: 'done'; readonly choice: ExportChoice; readonly written: Written };

/** Taking accounts out: sealed as the first choice; in clear behind a warning and the passphrase once more. */
export function ExportView({ count, asks, now, onCheck, onWrite }: ExportViewProps) {
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const title = useId();

  const go = (next: Step) => {
    setProblem(null);
    setStep(next);
  };
  const write = async (choice: ExportChoice, password: string | null) => {
    setBusy(true);
    try {
      go({ kind: 'done', choice, written: await onWrite(choice, password) });
    } catch (error) {
      setProblem(error instanceof TransferError ? error.message : i18n.t('transfer.export.failed'));
    }
    setBusy(false);
  };
  const back = <Button onClick={() => go({ kind: 'choose' })}>{i18n.t('transfer.export.back')}</Button>;

  if (step.kind === 'done') return <Exported {...step} onAgain={() => go({ kind: 'choose' })} />;
  return (
    <section class="transfer" aria-labelledby={title}>
      <header>
        <h2 id={title}>{i18n.t('transfer.export.title')}</h2>
        <p class="quiet">{i18n.t('transfer.export.why', count)}</p>
      </header>
      {step.kind === 'choose' ? (
        <>
          <div class="transfer-actions">
            <Button look="primary" disabled={count === 0} onClick={() => go({ kind: 'seal' })}>
              {i18n.t('transfer.export.sealed')}
            </Button>
          </div>
          <h3>{i18n.t('transfer.export.open_title')}</h3>
          <p class="quiet">{i18n.t('transfer.export.open_why')}</p>
          <div class="transfer-actions">
            {exportChoices.map((choice) => (
              <Button key={choice} disabled={count === 0} onClick={() => go({ kind: 'warn', choice })}>
                {i18n.t(`transfer.export.to.${choice}`)}
              </Button>
            ))}
          </div>
        </>
      ) : null}
      {step.kind === 'seal' ? (
        <>
          <p>{i18n.t('transfer.export.password_why')}</p>
          <NewPassphrase
            submit={i18n.t('transfer.export.save')}
            busy={busy}
            error={problem}
            onSubmit={(password) => void write('sealed', password)}
          />
          {back}
        </>
      ) : null}
      {step.kind === 'warn' ? (
        <>
          <p class="transfer-note">{i18n.t('transfer.export.warning')}</p>
          {asks ? (
            <CheckPassphrase now={now} onCheck={onCheck} onRight={() => void write(step.choice, null)} />
          ) : (
            <Button look="danger" disabled={busy} onClick={() => void write(step.choice, null)}>
              {i18n.t('transfer.export.anyway')}
            </Button>
          )}
          <p class="transfer-problem" role="alert">
            {problem}
          </p>
          {back}
        </>
      ) : null}
    </section>
  );
}
