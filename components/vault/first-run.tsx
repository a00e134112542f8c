import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../kit/button';
import { NewPassphrase } from './new-passphrase';
import { RecoveryCode, type RecoveryCodeProps } from './recovery-code';

type Choice = { readonly kind: 'passphrase'; readonly passphrase: string } | { readonly kind: 'device' };

export interface FirstRunProps extends Pick<RecoveryCodeProps, 'onCopy' | 'onPrint'> {
  readonly onCreate: (choice: Choice) => Promise<{ recoveryCode: string }>;
  /** The vault is made and the person keeps the recovery code. */
  readonly onDone: () => void;
}

/** The first screen: how the vault shall open, told honestly; then the recovery code. */
export function FirstRun({ onCreate, onDone, onCopy, onPrint }: FirstRunProps) {
  const [kind, setKind] = useState<Choice['kind']>('passphrase');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [code, setCode] = useState<string | null>(null);

  const create = async (choice: Choice) => {
    setBusy(true);
    setError(null);
    try {
      setCode((await onCreate(choice)).recoveryCode);
    } catch {
      setError(i18n.t('vault.first_run.failed'));
    } finally {
      setBusy(false);
    }
  };
  if (code !== null) return <RecoveryCode code={code} onCopy={onCopy} onPrint={onPrint} onKept={onDone} />;
  return (
    <section class="vault-screen" aria-labelledby="vault-first-run">
      <header>
        <h1 id="vault-first-run">{i18n.t('vault.first_run.title')}</h1>
        <p class="quiet">{i18n.t('vault.first_run.why')}</p>
      </header>
      <fieldset class="vault-choices">
        <legend class="visually-hidden">{i18n.t('vault.first_run.title')}</legend>
        {(['passphrase', 'device'] as const).map((name) => (
          <label class="vault-choice" key={name}>
            <input type="radio" name="vault-kind" checked={kind === name} onChange={() => setKind(name)} />
            <strong>{i18n.t(`vault.first_run.${name}`)}</strong>
            <span class="quiet small">{i18n.t(`vault.first_run.${name}_means`)}</span>
          </label>
        ))}
      </fieldset>
      {kind === 'passphrase' ? (
        <NewPassphrase
          submit={i18n.t('vault.first_run.create')}
          busy={busy}
          error={error}
          onSubmit={(passphrase) => void create({ kind: 'passphrase', passphrase })}
        />
      ) : (
        <div class="vault-form">
          {error ? <p class="vault-error">{error}</p> : null}
          <Button look="primary" disabled={busy} onClick={() => void create({ kind: 'device' })}>
            {busy ? i18n.t('vault.busy') : i18n.t('vault.first_run.create_device')}
          </Button>
        </div>
      )}
    </section>
  );
}
