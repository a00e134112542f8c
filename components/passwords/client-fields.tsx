import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { clientOf, searchClients } from '../../core/clients/search';
import type { ClientNote } from '../../core/passwords/record';
import { Button } from '../kit/button';

export interface ClientFieldsProps {
  /** 1 for the first. */
  readonly place: number;
  readonly note: ClientNote;
  readonly onChange: (note: ClientNote) => void;
  /** Null: the last one stays. */
  readonly onRemove: (() => void) | null;
}

/** One client of an app password: which app or device type, which one, what for. */
export function ClientFields({ place, note, onChange, onRemove }: ClientFieldsProps) {
  const id = useId();
  return (
    <fieldset class="client">
      <legend>{i18n.t('passwords.form.client', [String(place)])}</legend>
      <ClientPicker chosen={note.catalogueId} onChoose={(catalogueId) => onChange({ ...note, catalogueId })} />
      <div class="field">
        <label for={`${id}-device`}>{i18n.t('passwords.form.device')}</label>
        <input
          id={`${id}-device`}
          class="input"
          maxLength={120}
          value={note.device}
          placeholder={i18n.t('passwords.form.device_hint')}
          onInput={(event) => onChange({ ...note, device: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for={`${id}-purpose`}>{i18n.t('passwords.form.purpose')}</label>
        <input
          id={`${id}-purpose`}
          class="input"
          maxLength={120}
          value={note.purpose}
          placeholder={i18n.t('passwords.form.purpose_hint')}
          onInput={(event) => onChange({ ...note, purpose: event.currentTarget.value })}
        />
      </div>
      {onRemove ? (
        <div>
          <Button look="quiet" onClick={onRemove}>
            {i18n.t('passwords.form.less')}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}

interface ClientPickerProps {
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

/** Finds a client of the catalogue: type, then Tab or point to the right one. */
function ClientPicker({ chosen, onChoose }: ClientPickerProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const client = clientOf(chosen);
  if (client) {
    return (
      <div class="field">
        <span class="field-label">{i18n.t('passwords.form.app')}</span>
        <span class="chosen">
          <strong>{client.name}</strong>
          <Button look="quiet" onClick={() => onChoose(null)}>
            {i18n.t('passwords.form.change')}
          </Button>
        </span>
      </div>
    );
  }
  const found = searchClients(query);
  return (
    <div class="field">
      <label for={id}>{i18n.t('passwords.form.app')}</label>
      <input
        id={id}
        class="input"
        type="search"
        maxLength={80}
        value={query}
        autocomplete="off"
        placeholder={i18n.t('passwords.form.app_hint')}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !found[0]) return;
          event.preventDefault();
          onChoose(found[0].id);
        }}
      />
      <ul class="options" aria-label={i18n.t('passwords.form.matching')}>
        {found.map((one) => (
          <li key={one.id}>
            <Button look="quiet" onClick={() => onChoose(one.id)}>
              {one.name}
            </Button>
          </li>
        ))}
      </ul>
      <output class="quiet small">{query.trim() === '' ? '' : i18n.t('passwords.form.found', found.length)}</output>
    </div>
  );
}
