import { i18n } from '#i18n';
import { Button } from '../../kit/button';

/** Microsoft's first QR code sets up its own app's notifications. The page has another one that every authenticator can use. */
export function PushExplained({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <section class="push">
      <h2>{i18n.t('codes.push.title')}</h2>
      <p>{i18n.t('codes.push.why')}</p>
      <ol>
        <li>{i18n.t('codes.push.back')}</li>
        <li>{i18n.t('codes.push.other')}</li>
        <li>{i18n.t('codes.push.next')}</li>
      </ol>
      <Button look="primary" onClick={onAgain}>
        {i18n.t('codes.push.again')}
      </Button>
    </section>
  );
}
