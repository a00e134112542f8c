import { i18n } from '#i18n';
import { Button } from '../kit/button';
import { words } from '../kit/words';
import { snoozeDays } from '../../core/passwords/nudges';
import { formatDay } from '../kit/format-day';
import type { PasswordActions, PasswordItem } from './model';

/** What is due for one app password, and the ways to answer. */
export function NudgePanel({ item, actions }: { readonly item: PasswordItem; readonly actions: PasswordActions }) {
  const { record, nudge, snoozed, opening } = item;
  const { id, missing, snoozedUntil } = record.password;
  if (missing && !missing.denied) {
    return (
      <section class="nudge nudge-warning">
        <h3>{i18n.t('passwords.missing.title')}</h3>
        <p>{i18n.t('passwords.missing.text', [formatDay(missing.since)])}</p>
        <div class="actions">
          <Button look="primary" onClick={() => actions.confirmGone(id, true)}>
            {i18n.t('passwords.missing.gone')}
          </Button>
          <Button onClick={() => actions.confirmGone(id, false)}>{i18n.t('passwords.missing.kept')}</Button>
        </div>
      </section>
    );
  }
  if (snoozed) return <p class="quiet small">{i18n.t('passwords.snoozed', [formatDay(snoozedUntil!)])}</p>;
  if (!nudge) return null;
  const kind = nudge.kind;
  const replacing = kind === 'rotate' || kind === 'overdue';
  const ended = kind === 'delete' && opening.endedOn !== null;
  const deleting = kind === 'delete' || kind === 'delete-replaced';
  return (
    <section class={`nudge nudge-${kind === 'review' ? 'plain' : 'warning'}`}>
      <h3>{words(`passwords.nudge.${kind}.title`)}</h3>
      <p>{words(`passwords.nudge.${kind}.${ended ? 'long_ended' : 'long'}`)}</p>
      <div class="actions">
        {replacing ? (
          <a class="button button-primary" href={`#rotate/${id}`}>
            {i18n.t('passwords.rotate.start')}
          </a>
        ) : null}
        {deleting ? (
          <Button look="primary" onClick={() => actions.remove(id)}>
            {i18n.t('passwords.deleted')}
          </Button>
        ) : null}
        {kind === 'review' ? (
          <Button look="primary" onClick={() => actions.review(id)}>
            {i18n.t('passwords.review.needed')}
          </Button>
        ) : null}
        {kind === 'sending-ends' ? (
          <>
            <a class="button button-primary" href={`#password/${id}`}>
              {i18n.t('passwords.instead.show')}
            </a>
            <Button onClick={() => actions.review(id)}>{i18n.t('passwords.review.understood')}</Button>
          </>
        ) : null}
        {ended ? <Button onClick={() => actions.review(id)}>{i18n.t('passwords.review.works')}</Button> : null}
      </div>
      <div class="later small">
        <span class="quiet">{i18n.t('passwords.snooze.label')}</span>
        {snoozeDays.map((days) => (
          <Button
            key={days}
            look="quiet"
            aria-label={i18n.t('passwords.snooze.spoken', [String(days)])}
            onClick={() => actions.snooze(id, days)}
          >
            {i18n.t('passwords.snooze.days', [String(days)])}
          </Button>
        ))}
      </div>
    </section>
  );
}
