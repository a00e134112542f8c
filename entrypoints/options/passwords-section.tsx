import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { confirmGone, confirmReviewed, edit, markRotated, record, remove, snooze, undo } from '../../adapters/ledger';
import { Button } from '../../components/kit/button';
import { Toast, type ToastMessage } from '../../components/kit/toast';
import { formatDay } from '../../components/kit/format-day';
import type { PasswordActions } from '../../components/passwords/model';
import { PasswordDetail } from '../../components/passwords/password-detail';
import { PasswordForm } from '../../components/passwords/password-form';
import { PasswordsView } from '../../components/passwords/passwords-view';
import { RotateView } from '../../components/passwords/rotate-view';
import { addDays, dayOf } from '../../core/passwords/days';
import type { Place } from './sections';
import { useHistory } from './use-history';
import { useLedger, type Ledger } from './use-ledger';
import { goTo } from './use-place';

/** Where app passwords are made and deleted (facts/portal.md 1.1, 1.3). */
const pages = {
  work: 'https://mysignins.microsoft.com/security-info',
  personal: 'https://account.live.com/proofs/manage',
};

/** The app passwords: the list, one of them, the form, the rotation. */
export function PasswordsSection({ place }: { readonly place: Place }) {
  const { ledger, broken, look } = useLedger();
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const say = (text: string, more: Partial<ToastMessage> = {}) => setToast({ id: Date.now(), text, ...more });

  /** Does it, says so, and goes on; or says that it could not be done. */
  const run = (work: Promise<unknown>, done: () => void) => {
    void (async () => {
      try {
        await work;
        done();
      } catch {
        say(i18n.t('passwords.failed'), { tone: 'problem' });
      }
    })();
  };
  const undoing = (id: string) => ({
    text: i18n.t('passwords.toast.undo'),
    onChoose: () => run(undo(id), () => {}),
  });
  const removed = (id: string) => () => {
    goTo('passwords');
    say(i18n.t('passwords.toast.removed'), { action: undoing(id) });
  };
  const actions: PasswordActions = {
    review: (id) => run(confirmReviewed(id), () => say(i18n.t('passwords.toast.reviewed'))),
    snooze(id, days) {
      const until = addDays(dayOf(new Date()), days);
      run(snooze(id, until), () => say(i18n.t('passwords.toast.snoozed', [formatDay(until)])));
    },
    confirmGone: (id, gone) =>
      run(confirmGone(id, gone), gone ? removed(id) : () => say(i18n.t('passwords.toast.saved'))),
    remove: (id) => run(remove(id), removed(id)),
    restore: (id) => run(undo(id), () => say(i18n.t('passwords.toast.restored'))),
  };
  const saved = (view: string, text: string) => () => {
    goTo(view);
    say(text);
  };

  return (
    <>
      {broken ? <Broken onRetry={look} /> : null}
      {ledger && !broken ? <View ledger={ledger} place={place} actions={actions} run={run} saved={saved} /> : null}
      <Toast message={toast} onGone={() => setToast(null)} />
    </>
  );
}

interface ViewProps {
  readonly ledger: Ledger;
  readonly place: Place;
  readonly actions: PasswordActions;
  readonly run: (work: Promise<unknown>, done: () => void) => void;
  readonly saved: (view: string, text: string) => () => void;
}

function View({ ledger, place, actions, run, saved }: ViewProps) {
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

function Broken({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <section class="empty" role="alert">
      <h1>{i18n.t('passwords.broken.title')}</h1>
      <p>{i18n.t('passwords.broken.why')}</p>
      <Button look="primary" onClick={onRetry}>
        {i18n.t('passwords.broken.retry')}
      </Button>
    </section>
  );
}
