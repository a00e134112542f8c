import { i18n } from '#i18n';
import { edit, markRotated, record } from '../../adapters/ledger';
import type { PasswordActions } from '../../components/passwords/model';
import { PasswordDetail } from '../../components/passwords/password-detail';
import { PasswordForm } from '../../components/passwords/password-form';
import { PasswordsView } from '../../components/passwords/passwords-view';
import { RotateView } from '../../components/passwords/rotate-view';
import type { Place } from './sections';
import { useHistory } from './use-history';
import type { Ledger } from './use-ledger';
import { goTo } from './use-place';

/** Where app passwords are made and deleted (facts/portal.md 1.1, 1.3). */
const pages = {
  work: 'https://mysignins.microsoft.com/security-info',
  personal: 'https://account.live.com/proofs/manage',
};

export interface PasswordsPlaceProps {
  readonly ledger: Ledger;
  readonly place: Place;
  readonly actions: PasswordActions;
  readonly run: (work: Promise<unknown>, done: () => void) => void;
  readonly saved: (view: string, text: string) => () => void;
}

/** What of the app passwords the address names: the list, one of them, the form, the rotation. */
export function PasswordsPlace({ ledger, place, actions, run, saved }: PasswordsPlaceProps) {
  const { items, contents, today } = ledger;
  const { readOnly, unreadable } = contents;
  const item = items.find(({ record: { password } }) => password.id === place.id);
  const history = useHistory(item?.record.password.id ?? null, contents);
  const accounts = contents.accounts.map(({ label }) => label).filter((label) => label !== '');
  const stored = i18n.t('passwords.toast.saved');

  if (place.view === 'add' && !readOnly) {
    return (
      <>
        <h1>{i18n.t('passwords.form.add_title')}</h1>
        <PasswordForm
          record={null}
          today={today}
          accounts={accounts}
          onSave={(note) => run(record(note), saved('passwords', stored))}
          onCancel={() => goTo('passwords')}
        />
      </>
    );
  }
  if (place.id !== null && !item) return <NotThere />;
  if (item && place.view === 'edit' && !readOnly) {
    const { id } = item.record.password;
    return (
      <>
        <h1>{i18n.t('passwords.form.edit_title')}</h1>
        <PasswordForm
          key={id}
          record={item.record}
          today={today}
          accounts={accounts}
          onSave={(note) => run(edit(id, note), saved(`password/${id}`, stored))}
          onCancel={() => goTo(`password/${id}`)}
        />
      </>
    );
  }
  if (item && place.view === 'rotate' && !readOnly) {
    const { id, accountKind } = item.record.password;
    return (
      <RotateView
        record={item.record}
        securityInfoUrl={pages[accountKind]}
        onRotated={(name) => run(markRotated(id, name), saved('passwords', i18n.t('passwords.toast.rotated')))}
        onCancel={() => goTo(`password/${id}`)}
      />
    );
  }
  if (item)
    return (
      <PasswordDetail
        key={item.record.password.id}
        item={item}
        today={today}
        readOnly={readOnly}
        history={history}
        actions={actions}
      />
    );
  return (
    <PasswordsView
      items={items}
      today={today}
      unreadable={unreadable}
      readOnly={readOnly}
      binned={contents.binned}
      actions={actions}
    />
  );
}

function NotThere() {
  return (
    <section class="empty">
      <p>{i18n.t('passwords.not_there')}</p>
      <a href="#passwords">{i18n.t('passwords.back')}</a>
    </section>
  );
}
