import { i18n } from '#i18n';
import type { Client } from '../../core/clients/client';
import type { Fact } from '../../core/facts/fact';
import { formatDay } from '../kit/format-day';
import { words } from '../kit/words';
import { FactLine } from './fact-line';

export interface FactsViewProps {
  readonly facts: readonly Fact[];
  readonly clients: readonly Client[];
}

/** Everything that Keytag says about Microsoft and about clients, with source and date: dated statements first, in their order. */
export function FactsView({ facts, clients }: FactsViewProps) {
  const dated = facts.filter(({ date }) => date !== undefined).toSorted((a, b) => (a.date! < b.date! ? 1 : -1));
  const others = facts.filter(({ date }) => date === undefined);
  return (
    <>
      <header class="view-head">
        <div>
          <h1>{i18n.t('passwords.facts.title')}</h1>
          <p class="quiet">{i18n.t('passwords.facts.what')}</p>
        </div>
      </header>
      <ul class="fact-list">
        {[...dated, ...others].map((fact) => (
          <FactLine key={fact.id} fact={fact} />
        ))}
      </ul>
      <h2>{i18n.t('passwords.facts.clients')}</h2>
      <ul class="fact-list">
        {clients.map((client) => (
          <li key={client.id} class="fact">
            <p>
              <strong>{client.name}</strong>
              {client.source === null ? <span class="unverified">{i18n.t('passwords.unverified')}</span> : null}
            </p>
            <p>
              {i18n.t('passwords.facts.work', [words(`passwords.facts.state.${client.work}`)])}{' '}
              {i18n.t('passwords.facts.personal', [words(`passwords.facts.state.${client.personal}`)])}
            </p>
            <p class="quiet small">
              {words(`clients.instead.${client.instead}`)}{' '}
              {client.source === null ? null : (
                <>
                  <a href={client.source.url} target="_blank" rel="noopener noreferrer">
                    {client.source.title}
                  </a>
                  {', '}
                  {i18n.t('passwords.checked', [formatDay(client.checkedOn)])}
                  {client.confidence === 'high' ? null : (
                    <span class="unverified">{i18n.t(`passwords.confidence.${client.confidence}`)}</span>
                  )}
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
