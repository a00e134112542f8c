import { i18n } from '#i18n';
import { sendMessage } from '../../adapters/messages';
import type { OverlayActions } from '../../components/findings/model';
import { guideFor } from '../../core/guides/list';
import { sharedClockCheck } from '../labels.content/shared';
import { sharedReading } from '../reading.content/shared';
import type { Checkup } from './checkup';
import { enrolFromPage } from './enrolment';

/** Below this width the panel covers the list: it steps aside for "Show me". */
const narrow = 640;

/** What the controls of the overlay do. */
export function actionsOf(checkup: Checkup): OverlayActions {
  const accountKind = () => checkup.read?.page.accountKind ?? 'work';
  const say = (notice: string) => {
    checkup.notice = notice;
    checkup.show();
  };
  /** A message that fails means the background is gone or refuses: the person can only reload, or update Keytag. Errors come with their name, without their class. */
  const tell = (sent: Promise<unknown>) =>
    void sent.catch(({ name, message }: Error) => say(name === 'VaultReadOnly' ? message : i18n.t('overlay.lost')));

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(sharedReading().pageOutline(checkup.page));
      say(i18n.t('overlay.reading.copied'));
    } catch {
      say(i18n.t('overlay.reading.not_copied'));
    }
  };
  const checkClock = async () => {
    say(i18n.t('clock.checking'));
    say(await sendMessage('clockChecked', await sharedClockCheck(checkup.page.location)));
  };
  const enrol = async () => {
    checkup.enrolled = await enrolFromPage(checkup.page);
    checkup.show();
  };

  return {
    open(open) {
      checkup.open = open;
      checkup.notice = '';
      checkup.show();
    },
    show(row) {
      const found = checkup.marking.mark(row);
      if (found && window.innerWidth < narrow) checkup.open = false;
      say(i18n.t(found ? 'overlay.finding.marked' : 'overlay.finding.not_found'));
    },
    unmark: () => checkup.marking.unmark(),
    dismiss: (checkId, dismissed) =>
      tell(checkup.remember(sendMessage('dismissCheck', { accountKind: accountKind(), checkId, dismissed }))),
    correct: ({ label, readAs }, kind) =>
      tell(
        checkup.remember(
          sendMessage('correctMethod', { accountKind: accountKind(), correction: { label, readAs, kind } }),
        ),
      ),
    copyOutline: () => void copy(),
    checkClock: () => tell(checkClock()),
    startGuide(finding) {
      const guide = guideFor(finding.id);
      if (!guide || !checkup.snapshot) return;
      const [row] = finding.rows;
      const method = row === undefined ? undefined : checkup.snapshot.methods[row];
      checkup.guide.begin(guide, checkup.snapshot, method?.label ?? '');
      if (row !== undefined) checkup.marking.mark(row);
      // The steps are done on the page: the panel steps aside, the step at hand stays beside the badge.
      checkup.open = false;
      checkup.show();
    },
    stopGuide() {
      checkup.guide.stop();
      checkup.show();
    },
    enrol() {
      checkup.open = true;
      checkup.enrolled = 'working';
      checkup.show();
      void enrol();
    },
    openPopup: () => tell(sendMessage('openPopup')),
    openDashboard: () => tell(sendMessage('openDashboard', { view: 'passwords' })),
    searchClients: (query) => sendMessage('searchClients', { query, accountKind: accountKind() }),
    describe(details) {
      // The rest of this step is done on the page, which the panel may cover.
      if (checkup.snapshot?.page.state === 'app-password-name') checkup.open = false;
      tell(checkup.birth.describe(details, accountKind()));
      checkup.show();
    },
    keepFingerprint: (yes) => tell(checkup.birth.keepFingerprint(yes)),
    confirmGone: (id, answer) => tell(checkup.ledger.answer(id, answer)),
  };
}
