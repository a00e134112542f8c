import { i18n } from '#i18n';
import type { Notice } from '../../adapters/notifications';
import { words } from '../../components/kit/words';
import type { Day } from '../../core/passwords/days';
import type { Nudge } from '../../core/passwords/nudges';
import type { LedgerSettings } from '../../core/passwords/policy';
import type { PasswordRecord } from '../../core/passwords/record';

/** More than this many at once become one notification. */
const most = 2;
/** Nobody is to be woken at midnight. */
const hour = 9;
const prefix = 'nudge:';

/** The notifications for these nudges. With hidden names they say what, never which. */
export function noticesFor(
  nudges: readonly Nudge[],
  records: readonly PasswordRecord[],
  { hideNames }: LedgerSettings,
): Notice[] {
  if (nudges.length > most) {
    const text = i18n.t('passwords.notice.many', nudges.length);
    return [{ id: `${prefix}many`, title: i18n.t('passwords.notice.many_title'), text }];
  }
  return nudges.map(({ passwordId, kind }) => {
    const name = records.find(({ password }) => password.id === passwordId)?.password.name ?? '';
    const shown =
      hideNames || name === '' ? i18n.t('passwords.notice.hidden') : i18n.t('passwords.notice.named', [name]);
    return {
      id: `${prefix}${passwordId}`,
      title: words(`passwords.nudge.${kind}.title`),
      text: `${shown} ${words(`passwords.nudge.${kind}.text`)}`,
      button: i18n.t('passwords.notice.later'),
    };
  });
}

/** The app password that a notification is about; null for several. */
export function idOfNotice(notice: string): string | null {
  const id = notice.slice(prefix.length);
  return notice.startsWith(prefix) && id !== 'many' ? id : null;
}

/** The moment of a day at which to speak (epoch ms), on the person's own clock. */
export function momentOf(day: Day): number {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(year!, month! - 1, date, hour).getTime();
}
