import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../kit/button';
import { formatMoment } from '../kit/format-day';

export interface RecoveryCodeProps {
  /** As `Vault.create` gives it: groups with hyphens. */
  readonly code: string;
  /** Resolves to whether the clipboard took it. */
  readonly onCopy: (code: string) => Promise<boolean>;
  /** Left out in the toolbar popup: the print dialog would close it. */
  readonly onPrint?: () => void;
  readonly busy?: boolean;
  /** The person says that the code is kept. */
  readonly onKept: () => void;
}

/** Shows the recovery code, once. */
export function RecoveryCode({ code, busy = false, onCopy, onPrint, onKept }: RecoveryCodeProps) {
  const [kept, setKept] = useState(false);
  const [told, setTold] = useState('');
  const [madeOn] = useState(() => formatMoment(Date.now()));
  const copy = async () =>
    setTold(i18n.t((await onCopy(code)) ? 'vault.recovery.copied' : 'vault.recovery.not_copied'));
  return (
    <section class="vault-screen vault-recovery" aria-labelledby="vault-recovery">
      <header>
        <h1 id="vault-recovery">{i18n.t('vault.recovery.title')}</h1>
        <p>{i18n.t('vault.recovery.why')}</p>
      </header>
      <ol class="vault-code" aria-label={i18n.t('vault.recovery.label')}>
        {code.split('-').map((group, index) => (
          // Groups never move.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>{group}</li>
        ))}
      </ol>
      <p class="vault-paper">{i18n.t('vault.recovery.paper', [madeOn])}</p>
      <div class="vault-actions">
        <Button onClick={() => void copy()}>{i18n.t('vault.recovery.copy')}</Button>
        {onPrint ? <Button onClick={onPrint}>{i18n.t('vault.recovery.print')}</Button> : null}
      </div>
      <output class="quiet small">{told}</output>
      <label class="vault-check">
        <input type="checkbox" checked={kept} onChange={(event) => setKept(event.currentTarget.checked)} />
        <span>{i18n.t('vault.recovery.kept')}</span>
      </label>
      <Button look="primary" disabled={!kept || busy} onClick={onKept}>
        {i18n.t(busy ? 'vault.busy' : 'vault.recovery.done')}
      </Button>
    </section>
  );
}
