import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Passkey } from '../../core/vault/passkey';
import { Button } from '../kit/button';
import { KeyChange, type KeyChangeProps, type KeyChangeSetting } from './key-change';

export interface ProtectionChangeProps extends KeyChangeSetting, Pick<KeyChangeProps, 'onPrepare'> {
  readonly passkeys: readonly Passkey[];
  /** What to begin with at once: for someone who comes because the passphrase is forgotten. */
  readonly begin?: 'passphrase';
}

/** Changes how the vault opens: the passphrase, whether there is one, the recovery code. */
export function ProtectionChange({ onPrepare, begin, ...setting }: ProtectionChangeProps) {
  const { hasPassphrase, passkeys } = setting;
  const [goal, setGoal] = useState<KeyChangeProps['goal'] | null>(begin ?? null);
  const [ended, setEnded] = useState<'done' | 'failed' | 'cancelled'>('cancelled');

  if (goal) {
    const end = (how: 'done' | 'failed' | 'cancelled') => {
      setGoal(null);
      setEnded(how);
    };
    return <KeyChange {...setting} goal={goal} onPrepare={onPrepare} onEnd={end} />;
  }
  return (
    <div class="vault-form">
      {ended === 'failed' ? <p class="vault-error">{i18n.t('vault.change.failed')}</p> : null}
      {ended === 'done' ? <output>{i18n.t('vault.change.done')}</output> : null}
      <div class="vault-actions">
        <Button onClick={() => setGoal('passphrase')}>
          {i18n.t(hasPassphrase ? 'vault.change.title' : 'vault.change.add')}
        </Button>
        <Button onClick={() => setGoal('code')}>{i18n.t('vault.change.new_code')}</Button>
        {hasPassphrase && passkeys.length === 0 ? (
          <Button onClick={() => setGoal('device')}>{i18n.t('vault.change.device')}</Button>
        ) : null}
      </div>
      <p class="quiet small">{i18n.t('vault.change.why')}</p>
    </div>
  );
}
