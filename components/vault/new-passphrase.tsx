import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isLongEnough } from '../../core/vault/guess-rate';
import { Button } from '../kit/button';
import { PassphraseField } from './passphrase-field';
import { Strength } from './strength';

export interface NewPassphraseProps {
  readonly submit: string;
  readonly busy: boolean;
  readonly error?: string | null;
  /** What the person's entries are called. */
  readonly names?: readonly string[];
  /** What it is called: the vault has a passphrase, a file a password. */
  readonly word?: 'passphrase' | 'password';
  readonly onSubmit: (passphrase: string) => void;
}

/** Asks for a new passphrase twice, and says what it thinks of it. */
export function NewPassphrase({ submit, busy, error, names, word = 'passphrase', onSubmit }: NewPassphraseProps) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<'too_short' | 'differ' | null>(null);

  const send = (event: Event) => {
    event.preventDefault();
    if (!isLongEnough(passphrase)) setProblem('too_short');
    else if (passphrase !== again) setProblem('differ');
    else {
      setProblem(null);
      onSubmit(passphrase);
    }
  };
  return (
    <form class="vault-form" onSubmit={send}>
      <PassphraseField
        label={i18n.t(`vault.new_${word}.label`)}
        value={passphrase}
        onInput={setPassphrase}
        autocomplete="new-password"
        error={problem === 'too_short' ? i18n.t('vault.new_passphrase.too_short') : null}
        focus
      >
        {problem === 'too_short' ? null : <Strength passphrase={passphrase} {...(names ? { names } : {})} />}
      </PassphraseField>
      <PassphraseField
        label={i18n.t(`vault.new_${word}.again`)}
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
