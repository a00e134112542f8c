import { i18n } from '#i18n';
import { clientOf } from '../../core/clients/search';
import type { Opening } from '../../core/passwords/opening';
import type { PasswordRecord } from '../../core/passwords/record';
import type { AccountRow, ClientRow } from '../../core/passwords/rows';
import { formatDay } from '../kit/format-day';

/** The name on Microsoft's page, or a way to speak of one without. */
export function nameOf({ password }: Pick<PasswordRecord, 'password'>): string {
  return password.name === '' ? i18n.t('passwords.nameless') : password.name;
}

/** Which account, as far as the person named it. */
export function accountText({ kind, label }: AccountRow): string {
  const world = i18n.t(`passwords.account.${kind}`);
  return label === '' ? world : i18n.t('passwords.account.labelled', [label, world]);
}

/** "Thunderbird, laptop in the study: mail". */
export function clientText({ catalogueId, device, purpose }: ClientRow): string {
  const name = clientOf(catalogueId)?.name ?? '';
  const where = [name, device].filter((part) => part !== '').join(', ') || i18n.t('passwords.client.unnamed');
  return purpose === '' ? where : i18n.t('passwords.client.for', [where, purpose]);
}

/** What an app password still opens, and until when. */
export function openingText({ opens, until, endedOn }: Opening): string {
  if (opens === 'sending') return i18n.t('passwords.opens.sending', [formatDay(until!)]);
  if (opens === 'device') return i18n.t('passwords.opens.device');
  return endedOn === null ? i18n.t('passwords.opens.nothing') : i18n.t('passwords.opens.ended', [formatDay(endedOn)]);
}
