import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PreparedKey, Protection } from '../../core/vault/vault';
import { Button } from '../kit/button';
import { NewPassphrase } from './new-passphrase';
import { RecoveryCode, type RecoveryCodeProps } from './recovery-code';

export interface FirstRunProps extends Pick<RecoveryCodeProps, 'onCopy' | 'onPrint'> {
  /** Makes the key; nothing is stored before the person has seen the recovery code. */
  readonly onPrepare: (protection: Protection) => Promise<PreparedKey>;
  /** The vault is made. */
  readonly onDone: () => void;
}

/** The first screen: how the vault shall open, told honestly; then the recovery code; then the vault is made. */
export function FirstRun({ onPrepare, onDone, onCopy, onPrint }: FirstRunProps) {
  const [kind, setKind] = useState<Protection['kind']>('passphrase');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [prepared, setPrepared] = useState<PreparedKey | null>(null);

  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setError(null);
    try {
      await work();
    } catch {
      setPrepared(null);
      setError(i18n.t('vault.first_run.failed'));
    } finally {
      setBusy(false);
    }
  };
  const prepare = (protection: Protection) => attempt(async () => setPrepared(await onPrepare(protection)));
  const finish = (key: PreparedKey) =>
    attempt(async () => {
      await key.commit();
      onDone();
    });

  if (prepared) {
    const print = onPrint ? { onPrint } : {};
    return (
      <RecoveryCode
        code={prepared.recoveryCode}
        busy={busy}
        onCopy={onCopy}
        {...print}
        onKept={() => void finish(prepared)}
      />
    );
  }
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
          onSubmit={(passphrase) => void prepare({ kind: 'passphrase', passphrase })}
        />
      ) : (
        <div class="vault-form">
          {error ? <p class="vault-error">{error}</p> : null}
          <Button look="primary" disabled={busy} onClick={() => void prepare({ kind: 'device' })}>
            {busy ? i18n.t('vault.busy') : i18n.t('vault.first_run.create_device')}
          </Button>
        </div>
      )}
    </section>
  );
}
