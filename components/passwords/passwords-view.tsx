import { i18n } from '#i18n';
import type { Day } from '../../core/passwords/days';
import { Icon } from '../kit/icons/icon';
import type { PasswordActions, PasswordItem } from './model';
import { PasswordCard } from './password-card';
import { Timeline } from './timeline';

export interface PasswordsViewProps {
  readonly items: readonly PasswordItem[];
  readonly today: Day;
  readonly unreadable: number;
  readonly readOnly: boolean;
  readonly actions: PasswordActions;
}

/** All app passwords: what needs a decision first, then the others by age, then the timeline. */
export function PasswordsView({ items, today, unreadable, readOnly, actions }: PasswordsViewProps) {
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
