import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Press } from '../kit/press';
import type { ClientOption } from './model';

export interface ClientSearchProps {
  readonly chosen: ClientOption | null;
  readonly search: (query: string) => Promise<readonly ClientOption[]>;
  readonly onChoose: (client: ClientOption | null) => void;
}

/** Finds a client of the catalogue by name: type, then Tab or point to the right one. */
export function ClientSearch({ chosen, search, onChoose }: ClientSearchProps) {
  const id = useId();
  const ask = useRef(search);
  ask.current = search;
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly ClientOption[]>([]);

  useEffect(() => {
    let current = true;
    const take = (clients: readonly ClientOption[]) => {
      if (current) setFound(clients);
    };
    if (query.trim() === '') take([]);
    else ask.current(query).then(take, () => take([]));
    return () => {
      current = false;
    };
  }, [query]);

  if (chosen) {
    return (
      <div class="field">
        <span class="field-label">{i18n.t('overlay.app_password.client')}</span>
        <span class="line-row">
          <strong>{chosen.name}</strong>
          <Press look="quiet" onPress={() => onChoose(null)}>
            {i18n.t('overlay.app_password.change_client')}
          </Press>
        </span>
        {chosen.state !== 'unverified' && (
          <p class="small">{i18n.t(`overlay.client.${chosen.state === 'send-only' ? 'send_only' : chosen.state}`)}</p>
        )}
      </div>
    );
  }
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {i18n.t('overlay.app_password.client')}
      </label>
      <input
        id={id}
        class="input"
        type="text"
        autocomplete="off"
        maxLength={80}
        placeholder={i18n.t('overlay.app_password.client_hint')}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <ul class="options" aria-label={i18n.t('overlay.app_password.client_found')}>
        {found.map((client) => (
          <li key={client.id}>
            <Press class="option" onPress={() => onChoose(client)}>
              {client.name}
            </Press>
          </li>
        ))}
      </ul>
      <output class="visually-hidden">
        {query === '' ? '' : i18n.t('overlay.app_password.client_count', found.length)}
      </output>
    </div>
  );
}
