import { i18n } from '#i18n';
import { closeThisTab } from '../../adapters/windows';
import { Button } from '../../components/kit/button';

/** After the door that the popup opened: nothing more is to be done here. */
export function OpenedView() {
  return (
    <section class="vault-screen" aria-labelledby="vault-opened">
      <header>
        <h1 id="vault-opened">{i18n.t('vault.passkey.open_title')}</h1>
        <p>{i18n.t('vault.passkey.open_why')}</p>
      </header>
      <div class="vault-actions">
        <Button look="primary" onClick={() => void closeThisTab()}>
          {i18n.t('vault.passkey.close_tab')}
        </Button>
      </div>
    </section>
  );
}
