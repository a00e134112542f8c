import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { confirmGone, confirmReviewed, remove, snooze, undo } from '../../adapters/ledger';
import { Button } from '../../components/kit/button';
import { Toast, type ToastMessage } from '../../components/kit/toast';
import { formatDay } from '../../components/kit/format-day';
import type { PasswordActions } from '../../components/passwords/model';
import { addDays, dayOf } from '../../core/passwords/days';
import { PasswordsPlace } from './passwords-place';
import type { Place } from './sections';
import { useLedger } from './use-ledger';
import { goTo } from './use-place';

/** The app passwords, and what is done to them. */
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
      {ledger && !broken ? (
        <PasswordsPlace ledger={ledger} place={place} actions={actions} run={run} saved={saved} />
      ) : null}
      <Toast message={toast} onGone={() => setToast(null)} />
    </>
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
