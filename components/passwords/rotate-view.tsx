import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PasswordRecord } from '../../core/passwords/record';
import { Button } from '../kit/button';
import { clientText, nameOf } from './describe';

export interface RotateViewProps {
  readonly record: PasswordRecord;
  readonly securityInfoUrl: string;
  readonly onRotated: (name: string) => void;
  readonly onCancel: () => void;
}

/** Leads through a rotation: make a new app password, move the clients, delete the old one. */
export function RotateView({ record, securityInfoUrl, onRotated, onCancel }: RotateViewProps) {
  const id = useId();
  const [name, setName] = useState('');
  const [moved, setMoved] = useState<readonly string[]>([]);
  const toggle = (client: string, on: boolean) =>
    setMoved(on ? [...moved, client] : moved.filter((one) => one !== client));
  const ready = name.trim() !== '' && record.clients.every((client) => moved.includes(client.id));
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onRotated(name.replace(/\s+/g, ' ').trim());
      }}
    >
      <h1>{i18n.t('passwords.rotate.title', [nameOf(record)])}</h1>
      <p class="quiet">{i18n.t('passwords.advice')}</p>
      <ol class="steps">
        <li>
          <h2>{i18n.t('passwords.rotate.make')}</h2>
          <p>
            {i18n.t('passwords.rotate.make_how')}{' '}
            <a href={securityInfoUrl} target="_blank" rel="noopener noreferrer">
              {i18n.t('passwords.rotate.page')}
            </a>
          </p>
          <div class="field">
            <label for={id}>{i18n.t('passwords.rotate.name')}</label>
            <input
              id={id}
              class="input"
              maxLength={256}
              value={name}
              autocomplete="off"
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </div>
        </li>
        <li>
          <h2>{i18n.t('passwords.rotate.move')}</h2>
          <p>{i18n.t('passwords.rotate.move_how')}</p>
          {record.clients.map((client) => (
            <label key={client.id} class="check">
              <input
                type="checkbox"
                checked={moved.includes(client.id)}
                onChange={(event) => toggle(client.id, event.currentTarget.checked)}
              />
              {clientText(client)}
            </label>
          ))}
        </li>
        <li>
          <h2>{i18n.t('passwords.rotate.finish')}</h2>
          <p>{i18n.t('passwords.rotate.finish_how', [nameOf(record)])}</p>
        </li>
      </ol>
      <div class="actions">
        <Button look="primary" type="submit" disabled={!ready}>
          {i18n.t('passwords.rotate.done')}
        </Button>
        <Button onClick={onCancel}>{i18n.t('passwords.form.cancel')}</Button>
      </div>
    </form>
  );
}
