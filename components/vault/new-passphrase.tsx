import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { adviseOn, type PassphraseAdvice } from '../../core/vault/passphrase-advice';
import { Button } from '../kit/button';
import { PassphraseField } from './passphrase-field';

export interface NewPassphraseProps {
  readonly submit: string;
  readonly busy: boolean;
  readonly error?: string | null;
  readonly onSubmit: (passphrase: string) => void;
}

const width: Record<PassphraseAdvice, string> = { empty: '0', short: '10%', weak: '30%', fair: '65%', good: '100%' };

/** Asks for a new passphrase twice, and says what it thinks of it. */
export function NewPassphrase({ submit, busy, error, onSubmit }: NewPassphraseProps) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<'too_short' | 'differ' | null>(null);
  const advice = adviseOn(passphrase);

  const send = (event: Event) => {
    event.preventDefault();
    if (advice === 'empty' || advice === 'short') setProblem('too_short');
    else if (passphrase !== again) setProblem('differ');
    else {
      setProblem(null);
      onSubmit(passphrase);
    }
  };
  return (
    <form class="vault-form" onSubmit={send}>
      <PassphraseField
        label={i18n.t('vault.new_passphrase.label')}
        value={passphrase}
        onInput={setPassphrase}
        autocomplete="new-password"
        error={problem === 'too_short' ? i18n.t('vault.new_passphrase.too_short') : null}
        focus
      >
        <div class="vault-strength" aria-hidden="true">
          <span class={`is-${advice}`} style={{ inlineSize: width[advice] }} />
        </div>
        {problem === 'too_short' ? null : <p class="quiet small">{i18n.t(`vault.advice.${advice}`)}</p>}
      </PassphraseField>
      <PassphraseField
        label={i18n.t('vault.new_passphrase.again')}
        value={again}
        onInput={setAgain}
        autocomplete="new-password"
        error={problem === 'differ' ? i18n.t('vault.new_passphrase.differ') : (error ?? null)}
      />
      <Button look="primary" type="submit" disabled={busy}>
        {busy ? i18n.t('vault.busy') : submit}
      </Button>
    </form>
  );
}
