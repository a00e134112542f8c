import { i18n } from '#i18n';
import { dayOf } from '../../core/passwords/days';
import { formatDay } from '../kit/format-day';
import { words } from '../kit/words';
import type { HistoryState } from './model';

/** What happened to an app password, line by line, for who wants to know. */
export function PasswordHistory({ history }: { readonly history: HistoryState }) {
  return (
    <details class="block history">
      <summary>{i18n.t('passwords.history.title')}</summary>
      {history.failed ? <p>{i18n.t('passwords.history.failed')}</p> : <Lines history={history} />}
    </details>
  );
}

function Lines({ history }: { readonly history: HistoryState & { readonly failed: false } }) {
  const { events, unreadable } = history;
  if (events.length === 0 && unreadable === 0) return <p class="quiet">{i18n.t('passwords.history.none')}</p>;
  return (
    <>
      <ol reversed>
        {events.map(({ id, at, kind }) => {
          const day = dayOf(new Date(at));
          return (
            <li key={id}>
              <time class="quiet" dateTime={day}>
                {formatDay(day)}
              </time>
              <span>{words(`passwords.history.${kind}`)}</span>
            </li>
          );
        })}
      </ol>
      {unreadable > 0 ? <p class="quiet small">{i18n.t('passwords.history.unreadable', unreadable)}</p> : null}
    </>
  );
}
