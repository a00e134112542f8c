import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SnapshotSummary } from '../../core/vault/vault';
import { Button } from '../kit/button';
import { formatMoment } from '../kit/format-day';

/** What can be done about damage once the sealed data is saved. */
export interface Repair {
  /** The earlier states that can stand in, newest first. */
  readonly earlier: () => Promise<readonly SnapshotSummary[]>;
  readonly goBack: (revision: number) => Promise<void>;
  readonly startAnew: () => Promise<void>;
}

export interface RescueProps {
  /** What is known of the cause, in a sentence; null when nothing is. */
  readonly why: string | null;
  /** Saves the sealed data as a file; rejects when even that fails. */
  readonly onExport: () => Promise<void>;
  readonly onRetry: () => void;
  /** Only where the stored data is damaged: nothing else is a reason to replace it. */
  readonly repair?: Repair;
}

/** What is shown in place of a blank page: what happened, what is safe, and the way to save the data; then the ways on. */
export function Rescue({ why, onExport, onRetry, repair }: RescueProps) {
  const [told, setTold] = useState('');
  const [earlier, setEarlier] = useState<readonly SnapshotSummary[] | null>(null);
  const [asked, setAsked] = useState(false);

  const attempt = async (work: () => Promise<string>) => {
    try {
      setTold(await work());
    } catch {
      setTold(i18n.t('vault.rescue.failed'));
    }
  };
  const save = () =>
    attempt(async () => {
      await onExport();
      if (repair) setEarlier(await repair.earlier().catch(() => []));
      return i18n.t('vault.rescue.saved');
    });
  const then = (work: () => Promise<void>) =>
    attempt(async () => {
      await work();
      onRetry();
      return '';
    });
  const newest = earlier?.[0];
  return (
    <section class="vault-screen" aria-labelledby="vault-rescue">
      <header>
        <h1 id="vault-rescue">{i18n.t('vault.rescue.title')}</h1>
        <p>{i18n.t('vault.rescue.safe')}</p>
        {why ? <p class="quiet">{why}</p> : null}
      </header>
      <div class="vault-actions">
        <Button look={earlier ? 'plain' : 'primary'} onClick={() => void save()}>
          {i18n.t('vault.rescue.export')}
        </Button>
        <Button onClick={onRetry}>{i18n.t('vault.rescue.retry')}</Button>
      </div>
      <output>{told}</output>
      {repair && newest ? (
        <div class="vault-form">
          <p>{i18n.t('vault.rescue.earlier', [formatMoment(newest.takenAt), String(newest.entries)])}</p>
          <Button look="primary" onClick={() => void then(() => repair.goBack(newest.revision))}>
            {i18n.t('vault.rescue.go_back')}
          </Button>
        </div>
      ) : null}
      {repair && earlier ? (
        <div class="vault-form">
          {asked ? <p>{i18n.t('vault.rescue.anew_sure')}</p> : null}
          <div class="vault-actions">
            <Button look="danger" onClick={() => (asked ? void then(repair.startAnew) : setAsked(true))}>
              {i18n.t(asked ? 'vault.rescue.anew_yes' : 'vault.rescue.anew')}
            </Button>
            {asked ? <Button onClick={() => setAsked(false)}>{i18n.t('vault.snapshots.cancel')}</Button> : null}
          </div>
        </div>
      ) : null}
      <p class="vault-note">{i18n.t('vault.rescue.keep')}</p>
    </section>
  );
}
