import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../kit/button';

export interface RescueProps {
  /** What is known of the cause, in a sentence; null when nothing is. */
  readonly why: string | null;
  /** Saves the sealed data as a file; rejects when even that fails. */
  readonly onExport: () => Promise<void>;
  readonly onRetry: () => void;
}

/** What is shown in place of a blank page: what happened, what is safe, and the way to save the data. */
export function Rescue({ why, onExport, onRetry }: RescueProps) {
  const [told, setTold] = useState('');
  const save = async () => {
    try {
      await onExport();
      setTold(i18n.t('vault.rescue.saved'));
    } catch {
      setTold(i18n.t('vault.rescue.not_saved'));
    }
  };
  return (
    <section class="vault-screen" aria-labelledby="vault-rescue">
      <header>
        <h1 id="vault-rescue">{i18n.t('vault.rescue.title')}</h1>
        <p>{i18n.t('vault.rescue.safe')}</p>
        {why ? <p class="quiet">{why}</p> : null}
      </header>
      <div class="vault-actions">
        <Button look="primary" onClick={() => void save()}>
          {i18n.t('vault.rescue.export')}
        </Button>
        <Button onClick={onRetry}>{i18n.t('vault.rescue.retry')}</Button>
      </div>
      <output>{told}</output>
      <p class="vault-note">{i18n.t('vault.rescue.keep')}</p>
    </section>
  );
}
