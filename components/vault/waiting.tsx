import { i18n } from '#i18n';

/** How long to wait after too many wrong tries. The seconds are seen; only that there is a wait is read out, once. */
export function Waiting({ seconds }: { readonly seconds: number }) {
  return (
    <>
      {seconds === 0 ? null : (
        <p class="vault-error" role="timer">
          {i18n.t('vault.unlock.wait', seconds)}
        </p>
      )}
      <output class="visually-hidden">{seconds === 0 ? '' : i18n.t('vault.unlock.paused')}</output>
    </>
  );
}
