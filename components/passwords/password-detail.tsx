import { i18n } from '#i18n';
import { route } from '../../core/clients/route';
import { clientOf } from '../../core/clients/search';
import { daysBetween, type Day } from '../../core/passwords/days';
import type { ClientRow } from '../../core/passwords/rows';
import { Button } from '../kit/button';
import { ClientLine } from './client-line';
import { accountText, nameOf, openingText } from './describe';
import { FactLine } from './fact-line';
import { formatDay, formatDistance } from '../kit/format-day';
import type { HistoryState, PasswordActions, PasswordItem } from './model';
import { NudgePanel } from './nudge-panel';
import { PasswordHistory } from './password-history';

export interface PasswordDetailProps {
  readonly item: PasswordItem;
  readonly today: Day;
  readonly readOnly: boolean;
  /** Null: not read yet. */
  readonly history: HistoryState | null;
  readonly actions: PasswordActions;
}

/** One app password: what it opens, for whom, what to use instead, and who says so. */
export function PasswordDetail({ item, today, readOnly, history, actions }: PasswordDetailProps) {
  const { record, opening } = item;
  const { password, account, clients } = record;
  const facts = [
    ...new Set(clientsOf(clients).flatMap((id) => [...route(clientOf(id), password.accountKind, today).facts])),
  ];
  return (
    <>
      <p>
        <a href="#passwords">{i18n.t('passwords.back')}</a>
      </p>
      <header class="view-head">
        <div>
          <h1>{nameOf(record)}</h1>
          <p class="quiet">{accountText(account)}</p>
        </div>
        <span class={`opens opens-${opening.opens}`}>{openingText(opening)}</span>
      </header>
      {readOnly ? null : <NudgePanel item={item} actions={actions} />}
      <section class="block">
        <h2>{i18n.t('passwords.detail.clients')}</h2>
        {clients.length === 0 ? <p class="quiet">{i18n.t('passwords.client.none')}</p> : null}
        <ul class="client-list">
          {clients.map((client) => (
            <ClientLine key={client.id} client={client} kind={password.accountKind} today={today} />
          ))}
        </ul>
        {clients.length > 1 ? <p class="quiet small">{i18n.t('passwords.form.shared')}</p> : null}
      </section>
      <section class="block">
        <h2>{i18n.t('passwords.detail.life')}</h2>
        <dl class="days">
          <Line name={i18n.t('passwords.days.made')} day={password.created} today={today} />
          <Line name={i18n.t('passwords.days.seen')} day={password.lastSeen} today={today} />
          <Line name={i18n.t('passwords.days.reviewed')} day={password.reviewed} today={today} />
          <Line
            name={i18n.t('passwords.days.review')}
            day={item.nextReview}
            due={i18n.t('passwords.days.review_due')}
            today={today}
          />
          <Line
            name={i18n.t('passwords.days.rotate')}
            day={item.nextRotation}
            due={i18n.t('passwords.days.rotate_due')}
            today={today}
          />
        </dl>
        <p class="quiet small">{i18n.t('passwords.advice')}</p>
        {password.fingerprint === null ? null : <p class="quiet small">{i18n.t('passwords.detail.fingerprint')}</p>}
      </section>
      <section class="block">
        <h2>{i18n.t('passwords.detail.rules')}</h2>
        <ul class="fact-list">
          {facts.map((fact) => (
            <FactLine key={fact.id} fact={fact} />
          ))}
        </ul>
      </section>
      {history === null ? null : <PasswordHistory history={history} />}
      {readOnly ? null : (
        <div class="actions">
          <a class="button" href={`#edit/${password.id}`}>
            {i18n.t('passwords.edit')}
          </a>
          {opening.opens === 'nothing' || password.state === 'replaced' ? null : (
            <a class="button" href={`#rotate/${password.id}`}>
              {i18n.t('passwords.rotate.start')}
            </a>
          )}
          <Button look="danger" onClick={() => actions.remove(password.id)}>
            {i18n.t('passwords.remove')}
          </Button>
        </div>
      )}
    </>
  );
}

const clientsOf = (clients: readonly ClientRow[]) =>
  clients.length === 0 ? [null] : clients.map(({ catalogueId }) => catalogueId);

interface LineProps {
  readonly name: string;
  readonly day: Day | null;
  /** The name once the day is past. */
  readonly due?: string;
  readonly today: Day;
}

function Line({ name, day, due = name, today }: LineProps) {
  if (day === null) return null;
  return (
    <div>
      <dt>{day < today ? due : name}</dt>
      <dd>
        {formatDay(day)} <span class="quiet">({formatDistance(daysBetween(today, day))})</span>
      </dd>
    </div>
  );
}
