import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isDay, type Day } from '../../core/passwords/days';
import type { ClientNote, PasswordNote, PasswordRecord } from '../../core/passwords/record';
import { Button } from '../kit/button';
import { ClientFields } from './client-fields';

export interface PasswordFormProps {
  /** Null: a new one. */
  readonly record: PasswordRecord | null;
  readonly today: Day;
  /** Names of the accounts that the person gave before. */
  readonly accounts: readonly string[];
  readonly onSave: (note: PasswordNote) => void;
  readonly onCancel: () => void;
}

interface Keyed {
  readonly key: number;
  readonly note: ClientNote;
}

const nothing: ClientNote = { catalogueId: null, device: '', purpose: '' };

/** Adds or edits an app password by hand. There is no field for the password itself. */
export function PasswordForm({ record, today, accounts, onSave, onCancel }: PasswordFormProps) {
  const id = useId();
  const [kind, setKind] = useState(record?.password.accountKind ?? 'work');
  const [label, setLabel] = useState(record?.account.label ?? '');
  const [name, setName] = useState(record?.password.name ?? '');
  const [created, setCreated] = useState(record?.password.created ?? today);
  const [dayKnown, setDayKnown] = useState(record?.password.createdBy !== 'unknown');
  const [clients, setClients] = useState<readonly Keyed[]>(() => startOf(record));
  const [problem, setProblem] = useState('');

  const put = (key: number, note: ClientNote) =>
    setClients(clients.map((one) => (one.key === key ? { key, note } : one)));

  const save = (event: Event) => {
    event.preventDefault();
    const notes = clients.map(({ note }) => trimmed(note)).filter((note) => !isNothing(note));
    if (dayKnown && (!isDay(created) || created > today)) {
      setProblem(i18n.t('passwords.form.day_problem'));
      return;
    }
    if (name.trim() === '' && notes.length === 0) {
      setProblem(i18n.t('passwords.form.name_problem'));
      return;
    }
    const seen = record?.password.createdBy === 'seen' && created === record.password.created;
    onSave({
      accountKind: kind,
      accountId: record?.account.id ?? null,
      accountLabel: label.trim(),
      name: name.replace(/\s+/g, ' ').trim(),
      created: dayKnown ? created : (record?.password.created ?? today),
      createdBy: seen && dayKnown ? 'seen' : dayKnown ? 'told' : 'unknown',
      clients: notes,
    });
  };

  return (
    <form class="form" onSubmit={save}>
      <p class="quiet">{i18n.t('passwords.form.never')}</p>
      <fieldset class="choices">
        <legend>{i18n.t('passwords.form.account')}</legend>
        {(['work', 'personal'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name={`${id}-kind`} checked={kind === one} onChange={() => setKind(one)} />
            {i18n.t(`passwords.account.${one}`)}
          </label>
        ))}
      </fieldset>
      <div class="field">
        <label for={`${id}-label`}>{i18n.t('passwords.form.label')}</label>
        <input
          id={`${id}-label`}
          class="input"
          list={`${id}-labels`}
          maxLength={200}
          value={label}
          autocomplete="off"
          onInput={(event) => setLabel(event.currentTarget.value)}
        />
        <datalist id={`${id}-labels`}>
          {accounts.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </datalist>
      </div>
      <div class="field">
        <label for={`${id}-name`}>{i18n.t('passwords.form.name')}</label>
        <input
          id={`${id}-name`}
          class="input"
          maxLength={256}
          value={name}
          autocomplete="off"
          aria-describedby={`${id}-name-why`}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <p id={`${id}-name-why`} class="quiet small">
          {i18n.t('passwords.form.name_why')}
        </p>
      </div>
      <div class="field">
        <label for={`${id}-created`}>{i18n.t('passwords.form.created')}</label>
        <input
          id={`${id}-created`}
          class="input input-day"
          type="date"
          max={today}
          value={created}
          disabled={!dayKnown}
          onInput={(event) => setCreated(event.currentTarget.value)}
        />
        <label class="check">
          <input type="checkbox" checked={!dayKnown} onChange={(event) => setDayKnown(!event.currentTarget.checked)} />
          {i18n.t('passwords.form.day_unknown')}
        </label>
      </div>
      {clients.map(({ key, note }, place) => (
        <ClientFields
          key={key}
          place={place + 1}
          note={note}
          onChange={(next) => put(key, next)}
          onRemove={clients.length > 1 ? () => setClients(clients.filter((one) => one.key !== key)) : null}
        />
      ))}
      {clients.length > 1 ? <p class="quiet small">{i18n.t('passwords.form.shared')}</p> : null}
      <div>
        <Button look="quiet" onClick={() => setClients([...clients, { key: nextKey(clients), note: nothing }])}>
          {i18n.t('passwords.form.more')}
        </Button>
      </div>
      {problem === '' ? null : (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="actions">
        <Button look="primary" type="submit">
          {i18n.t('passwords.form.save')}
        </Button>
        <Button onClick={onCancel}>{i18n.t('passwords.form.cancel')}</Button>
      </div>
    </form>
  );
}

function startOf(record: PasswordRecord | null): Keyed[] {
  const notes = record?.clients.map(({ catalogueId, device, purpose }) => ({ catalogueId, device, purpose })) ?? [];
  return (notes.length > 0 ? notes : [nothing]).map((note, key) => ({ key, note }));
}

const nextKey = (clients: readonly Keyed[]) => Math.max(...clients.map(({ key }) => key)) + 1;

const trimmed = ({ catalogueId, device, purpose }: ClientNote): ClientNote => ({
  catalogueId,
  device: device.trim(),
  purpose: purpose.trim(),
});

const isNothing = ({ catalogueId, device, purpose }: ClientNote) =>
  catalogueId === null && device === '' && purpose === '';
