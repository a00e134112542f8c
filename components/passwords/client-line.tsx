import { i18n } from '#i18n';
import { route } from '../../core/clients/route';
import { clientOf } from '../../core/clients/search';
import type { AccountKind } from '../../core/microsoft-account';
import type { Day } from '../../core/passwords/days';
import type { ClientRow } from '../../core/passwords/rows';
import { formatDay } from '../kit/format-day';
import { words } from '../kit/words';
import { clientText, openingText } from './describe';

export interface ClientLineProps {
  readonly client: ClientRow;
  readonly kind: AccountKind;
  readonly today: Day;
}

/** A client of an app password: what still works for it, what to use instead, and who says so. */
export function ClientLine({ client, kind, today }: ClientLineProps) {
  const known = clientOf(client.catalogueId);
  const { instead, unverified, opens, until, endedOn } = route(known, kind, today);
  return (
    <li>
      <p>
        <strong>{clientText(client)}</strong>
        {unverified ? <span class="unverified">{i18n.t('passwords.unverified')}</span> : null}
      </p>
      <p>{openingText({ opens, until, endedOn })}</p>
      <p>{words(`clients.instead.${instead}`)}</p>
      {known?.since === undefined ? null : <p class="quiet small">{i18n.t('passwords.detail.since', [known.since])}</p>}
      {known?.source ? (
        <p class="quiet small">
          <a href={known.source.url} target="_blank" rel="noopener noreferrer">
            {known.source.title}
          </a>
          {', '}
          {i18n.t('passwords.checked', [formatDay(known.checkedOn)])}
        </p>
      ) : null}
    </li>
  );
}
