import { i18n } from '#i18n';
import { daysBetween, type Day } from '../../core/passwords/days';
import { accountText, clientText, nameOf, openingText } from './describe';
import { formatDay, formatDistance } from '../kit/format-day';
import type { PasswordActions, PasswordItem } from './model';
import { NudgePanel } from './nudge-panel';

export interface PasswordCardProps {
  readonly item: PasswordItem;
  readonly today: Day;
  readonly readOnly: boolean;
  readonly actions: PasswordActions;
}

/** One app password in the list. */
export function PasswordCard({ item, today, readOnly, actions }: PasswordCardProps) {
  const { record, opening, nextReview, nextRotation } = item;
  const { password, account, clients } = record;
  const heading = `password-${password.id}`;
  return (
    <li class="password-card" aria-labelledby={heading}>
      <div class="password-head">
        <div>
          <h2 id={heading}>
            <a href={`#password/${password.id}`}>{nameOf(record)}</a>
          </h2>
          <p class="quiet small">{accountText(account)}</p>
        </div>
        <span class={`opens opens-${opening.opens}`}>{openingText(opening)}</span>
      </div>
      <ul class="client-names">
        {clients.map((client) => (
          <li key={client.id}>{clientText(client)}</li>
        ))}
        {clients.length === 0 ? <li class="quiet">{i18n.t('passwords.client.none')}</li> : null}
      </ul>
      <dl class="days">
        <Stage
          name={i18n.t('passwords.days.made')}
          day={password.created}
          today={today}
          about={password.createdBy === 'unknown'}
        />
        {nextReview === null ? null : (
          <Stage
            name={i18n.t(nextReview < today ? 'passwords.days.review_due' : 'passwords.days.review')}
            day={nextReview}
            today={today}
          />
        )}
        {nextRotation === null ? null : (
          <Stage
            name={i18n.t(nextRotation < today ? 'passwords.days.rotate_due' : 'passwords.days.rotate')}
            day={nextRotation}
            today={today}
          />
        )}
      </dl>
      {readOnly ? null : <NudgePanel item={item} actions={actions} />}
    </li>
  );
}

interface StageProps {
  readonly name: string;
  readonly day: Day;
  readonly today: Day;
  readonly about?: boolean;
}

/** A day of an app password's life, with how far away it is. */
function Stage({ name, day, today, about }: StageProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {about ? i18n.t('passwords.days.or_before', [formatDay(day)]) : formatDay(day)}{' '}
        <span class="quiet">({formatDistance(daysBetween(today, day))})</span>
      </dd>
    </div>
  );
}
