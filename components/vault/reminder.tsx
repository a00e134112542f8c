import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { UnlockResult } from '../../core/vault/vault';
import { Button } from '../kit/button';
import { CheckPassphrase } from './check-passphrase';

export interface ReminderProps {
  readonly now: () => number;
  readonly onCheck: (typed: string) => Promise<UnlockResult>;
  /** The passphrase was right. */
  readonly onKnown: () => void;
  readonly onLater: () => void;
  readonly onForgotten: () => void;
}

/** Asks people who unlock by passkey whether they still know their passphrase. Stands beside the codes, never before them. */
export function Reminder({ now, onCheck, onKnown, onLater, onForgotten }: ReminderProps) {
  const [typing, setTyping] = useState(false);
  return (
    <section class="vault-reminder" aria-labelledby="vault-reminder">
      <h2 id="vault-reminder">{i18n.t('vault.reminder.title')}</h2>
      {typing ? (
        <>
          <p class="small">{i18n.t('vault.reminder.why')}</p>
          <CheckPassphrase
            now={now}
            label={i18n.t('vault.unlock.passphrase')}
            wrong={i18n.t('vault.unlock.wrong_passphrase')}
            onCheck={onCheck}
            onRight={onKnown}
          />
        </>
      ) : null}
      <div class="vault-actions">
        {typing ? null : <Button onClick={() => setTyping(true)}>{i18n.t('vault.reminder.type')}</Button>}
        <Button look="quiet" onClick={onLater}>
          {i18n.t('vault.reminder.later')}
        </Button>
        <Button look="quiet" onClick={onForgotten}>
          {i18n.t('vault.reminder.forgotten')}
        </Button>
      </div>
    </section>
  );
}
