import { i18n } from '#i18n';
import type { PasskeyFailure } from '../../core/vault/passkey';

/** What a ceremony's failure means, and what to do. */
export function passkeySentence(why: PasskeyFailure): string {
  switch (why) {
    case 'dismissed':
      return i18n.t('vault.passkey.dismissed');
    case 'exists':
      return i18n.t('vault.passkey.exists');
    case 'no-prf':
      return i18n.t('vault.passkey.no_prf');
    case 'unverified':
      return i18n.t('vault.passkey.unverified');
    case 'refused':
      return i18n.t('vault.passkey.refused');
    default:
      return i18n.t('vault.passkey.failed');
  }
}
