import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AutomaticState } from '../../core/backup/automatic';
import { filesKept } from '../../core/backup/files';
import { Button } from '../kit/button';
import { formatMoment } from '../kit/format-day';
import { words } from '../kit/words';
import { NewPassphrase } from '../vault/new-passphrase';

export interface AutomaticProps {
  readonly state: AutomaticState;
  /** What the entries are called: for the strength of the password. */
  readonly names: readonly string[];
  /** Lets the person choose a folder; its name, or null when they did not. */
  readonly onChoose: () => Promise<string | null>;
  /** Begins with the folder chosen last, or goes on with the folder there is. */
  readonly onPassword: (password: string) => Promise<void>;
  /** Asks the browser for its permission again, in the click. */
  readonly onAllow: () => Promise<void>;
  readonly onNow: () => Promise<void>;
  readonly onStop: () => Promise<void>;
}

type Asking = { readonly folder: string } | null;

/** The automatic backup to a folder: choosing it, how it goes, and what it needs. */
export function Automatic({ state, names, onChoose, onPassword, onAllow, onNow, onStop }: AutomaticProps) {
  const [asking, setAsking] = useState<Asking>(null);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);

  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setFailed(false);
    await work().catch(() => setFailed(true));
    setBusy(false);
  };
  const choose = () =>
    void attempt(async () => {
      const folder = await onChoose();
      if (folder !== null) setAsking({ folder });
    });
  const send = (password: string) =>
    void attempt(async () => {
      await onPassword(password);
      setAsking(null);
    });

  return (
    <section class="backup-automatic">
      <h2>{i18n.t('backup.automatic.title')}</h2>
      {state.kind === 'absent' ? <p class="quiet">{i18n.t('backup.automatic.absent')}</p> : null}
      {state.kind === 'off' && !asking ? (
        <>
          <p class="quiet">{i18n.t('backup.automatic.why', [String(filesKept)])}</p>
          <Button disabled={busy} onClick={choose}>
            {i18n.t('backup.automatic.choose')}
          </Button>
        </>
      ) : null}
      {asking ? (
        <>
          <p>
            {i18n.t('backup.automatic.folder')} <bdi class="backup-folder">{asking.folder}</bdi>
          </p>
          <p>{i18n.t('backup.automatic.password')}</p>
          <NewPassphrase
            word="password"
            submit={i18n.t('backup.automatic.begin')}
            busy={busy}
            names={names}
            onSubmit={send}
          />
          <Button onClick={() => setAsking(null)}>{i18n.t('backup.automatic.cancel')}</Button>
        </>
      ) : null}
      {state.kind === 'on' && !asking ? (
        <>
          <p>
            {i18n.t('backup.automatic.folder')} <bdi class="backup-folder">{state.folder}</bdi>
          </p>
          <p class="quiet">
            {state.lastAt === null
              ? i18n.t('backup.automatic.none')
              : i18n.t('backup.automatic.last', [formatMoment(state.lastAt)])}
          </p>
          {state.problem === null ? null : (
            <output class="transfer-note">{words(`backup.automatic.problem.${state.problem}`)}</output>
          )}
          <div class="transfer-actions">
            {state.problem === 'needs-ok' ? (
              <Button look="primary" disabled={busy} onClick={() => void attempt(onAllow)}>
                {i18n.t('backup.automatic.allow')}
              </Button>
            ) : null}
            {state.problem === 'needs-password' ? (
              <Button look="primary" disabled={busy} onClick={() => setAsking({ folder: state.folder })}>
                {i18n.t('backup.automatic.again')}
              </Button>
            ) : null}
            {state.problem === 'needs-ok' || state.problem === 'needs-password' ? null : (
              <Button disabled={busy} onClick={() => void attempt(onNow)}>
                {i18n.t('backup.automatic.now')}
              </Button>
            )}
            <Button disabled={busy} onClick={choose}>
              {i18n.t('backup.automatic.other')}
            </Button>
            <Button disabled={busy} onClick={() => void attempt(onStop)}>
              {i18n.t('backup.automatic.stop')}
            </Button>
          </div>
        </>
      ) : null}
      <p class="transfer-problem" role="alert">
        {failed ? i18n.t('backup.automatic.failed') : ''}
      </p>
    </section>
  );
}
