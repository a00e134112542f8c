import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Press } from '../kit/press';
import { ClientSearch } from './client-search';
import type { AppPasswordDetails, ClientOption, OverlayActions } from './model';

export interface AppPasswordFormProps {
  readonly details: AppPasswordDetails | null;
  readonly actions: OverlayActions;
}

/** Asks what the new app password is for. Every answer may stay open; the dashboard can complete it later. */
export function AppPasswordForm({ details, actions }: AppPasswordFormProps) {
  const [client, setClient] = useState<ClientOption | null>(null);
  const [device, setDevice] = useState('');
  const [purpose, setPurpose] = useState('');
  const [editing, setEditing] = useState(details === null);

  if (!editing) {
    return (
      <output class="line-row">
        <span>{i18n.t('overlay.app_password.noted')}</span>
        <Press look="quiet" onPress={() => setEditing(true)}>
          {i18n.t('overlay.app_password.edit')}
        </Press>
      </output>
    );
  }
  const save = () => {
    actions.describe({ clientId: client?.id ?? null, device: device.trim(), purpose: purpose.trim() });
    setEditing(false);
  };
  return (
    <div class="form">
      <ClientSearch chosen={client} search={(query) => actions.searchClients(query)} onChoose={setClient} />
      <TextField name="device" value={device} onInput={setDevice} />
      <TextField name="purpose" value={purpose} onInput={setPurpose} />
      <div class="card-actions">
        <Press look="primary" disabled={!client && device.trim() === '' && purpose.trim() === ''} onPress={save}>
          {i18n.t('overlay.app_password.save')}
        </Press>
      </div>
    </div>
  );
}

interface TextFieldProps {
  readonly name: 'device' | 'purpose';
  readonly value: string;
  readonly onInput: (text: string) => void;
}

function TextField({ name, value, onInput }: TextFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {i18n.t(`overlay.app_password.${name}`)}
      </label>
      <input
        id={id}
        class="input"
        type="text"
        autocomplete="off"
        maxLength={120}
        placeholder={i18n.t(`overlay.app_password.${name}_hint`)}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
