import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { TransferError } from '../../core/transfer/types';
import { Button } from '../kit/button';
import { FreshUnlock, type FreshUnlockSetting } from '../vault/fresh-unlock';
import { NewPassphrase } from '../vault/new-passphrase';
import { Exported } from './exported';
import { exportChoices, type ExportChoice, type OpenChoice } from './export-choices';
import { LossesShown, type Losses } from './losses';

/** What was written. `codes`: the QR codes to scan, where the format is one. */
export interface Written {
  readonly losses: Losses;
  readonly codes: readonly (readonly (readonly boolean[])[])[];
}

export interface ExportViewProps {
  readonly count: number;
  /** What the entries are called: for the strength of the backup's password. */
  readonly names: readonly string[];
  readonly unlock: FreshUnlockSetting;
  /** What a format would not take along; writes nothing. */
  readonly onForecast: (choice: OpenChoice) => Promise<Losses>;
  /** Writes and saves. `password`: of the new backup, null for a file in clear. Rejects with `TransferError`. */
  readonly onWrite: (choice: ExportChoice, password: string | null) => Promise<Written>;
  /** The person says that what was written in clear is kept as a backup. */
  readonly onKeep: (choice: ExportChoice) => Promise<void>;
}

type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'seal' }
  | { readonly kind: 'warn'; readonly choice: OpenChoice; readonly losses: Losses | null }
  | { readonly kind: 'done'; readonly choice: ExportChoice; readonly written: Written };

/** Taking accounts out: sealed as the first choice; in clear behind a warning and the passphrase once more. */
export function ExportView({ count, names, unlock, onForecast, onWrite, onKeep }: ExportViewProps) {
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const forecast = useRef(0);
  const title = useId();

  const go = (next: Step) => {
    forecast.current += 1;
    setProblem(null);
    setStep(next);
  };
  const warn = (choice: OpenChoice) => {
    go({ kind: 'warn', choice, losses: null });
    const mine = forecast.current;
    const tell = (losses: Losses) => mine === forecast.current && setStep({ kind: 'warn', choice, losses });
    // Where it cannot be told before, it is told after; the writing itself says what is wrong.
    onForecast(choice).then(tell, () => undefined);
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

  if (step.kind === 'done') {
    return <Exported {...step} onKeep={() => onKeep(step.choice)} onAgain={() => go({ kind: 'choose' })} />;
  }
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
              <Button key={choice} disabled={count === 0} onClick={() => warn(choice)}>
                {i18n.t(`transfer.export.to.${choice}`)}
              </Button>
            ))}
          </div>
        </>
      ) : null}
      {step.kind === 'seal' ? (
        <>
          <p>{i18n.t('transfer.export.password_why')}</p>
          <p class="quiet small">{i18n.t('backup.losses.sealed')}</p>
          <NewPassphrase
            word="password"
            names={names}
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
          <h3>{i18n.t(`transfer.export.to.${step.choice}`)}</h3>
          <p class="transfer-note">{i18n.t('transfer.export.warning')}</p>
          {step.losses === null ? null : <LossesShown losses={step.losses} />}
          <FreshUnlock
            setting={unlock}
            busy={busy}
            anyway={i18n.t('transfer.export.anyway')}
            onRight={() => void write(step.choice, null)}
          />
          <p class="transfer-problem" role="alert">
            {problem}
          </p>
          {back}
        </>
      ) : null}
    </section>
  );
}
