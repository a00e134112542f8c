import { i18n } from '#i18n';
import type { Day } from '../../core/passwords/days';
import type { BinnedPasswordRow } from '../../core/passwords/rows';
import { Button } from '../kit/button';
import { Icon } from '../kit/icons/icon';
import { nameOf } from './describe';
import type { PasswordActions, PasswordItem } from './model';
import { PasswordCard } from './password-card';
import { Timeline } from './timeline';

export interface PasswordsViewProps {
  readonly items: readonly PasswordItem[];
  readonly today: Day;
  readonly unreadable: number;
  readonly readOnly: boolean;
  /** Deleted within the last 30 days. */
  readonly binned: readonly BinnedPasswordRow[];
  readonly actions: PasswordActions;
}

/** All app passwords: what needs a decision first, then the others by age, then the timeline. */
export function PasswordsView({ items, today, unreadable, readOnly, binned, actions }: PasswordsViewProps) {
  return (
    <>
      <header class="view-head">
        <div>
          <h1>{i18n.t('passwords.title')}</h1>
          <p class="quiet">{i18n.t('passwords.subtitle')}</p>
        </div>
        {readOnly || items.length === 0 ? null : <AddLink />}
      </header>
      {readOnly ? <p class="banner">{i18n.t('passwords.read_only')}</p> : null}
      {unreadable > 0 ? <p class="banner">{i18n.t('passwords.unreadable', unreadable)}</p> : null}
      {items.length === 0 ? <Empty readOnly={readOnly} /> : null}
      <ul class="password-list">
        {items.map((item) => (
          <PasswordCard key={item.record.password.id} item={item} today={today} readOnly={readOnly} actions={actions} />
        ))}
      </ul>
      {items.length > 0 ? <Timeline items={items} today={today} /> : null}
      {binned.length === 0 ? null : (
        <details class="block">
          <summary>{i18n.t('passwords.bin.title', binned.length)}</summary>
          <p class="quiet small">{i18n.t('passwords.bin.why')}</p>
          <ul class="password-list">
            {binned.map((row) => (
              <li key={row.id} class="binned">
                <span>{nameOf(row)}</span>
                {readOnly ? null : (
                  <Button onClick={() => actions.restore(row.id)}>{i18n.t('passwords.bin.restore')}</Button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function AddLink() {
  return (
    <a class="button button-primary" href="#add">
      <Icon name="add" />
      {i18n.t('passwords.add')}
    </a>
  );
}

/** An empty list teaches what the list is for. */
function Empty({ readOnly }: { readonly readOnly: boolean }) {
  return (
    <section class="empty">
      <h2>{i18n.t('passwords.empty.title')}</h2>
      <p>{i18n.t('passwords.empty.what')}</p>
      <ul>
        <li>{i18n.t('passwords.empty.page')}</li>
        <li>{i18n.t('passwords.empty.hand')}</li>
        <li>{i18n.t('passwords.empty.never')}</li>
      </ul>
      {readOnly ? null : <AddLink />}
    </section>
  );
}
