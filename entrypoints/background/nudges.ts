import { onAlarm, setAlarm } from '../../adapters/alarms';
import { onBackupChange } from '../../adapters/backup-changes';
import { setBadge } from '../../adapters/badge';
import { browser } from '../../adapters/browser';
import { all, emptyBin, markTold, snooze } from '../../adapters/ledger';
import { onLedgerChange } from '../../adapters/ledger-changes';
import { notify, onNotificationButton, onNotificationClick, takeBack } from '../../adapters/notifications';
import { readSettings } from '../../adapters/settings';
import { openDashboard } from '../../adapters/windows';
import { addDays, dayOf, earliest } from '../../core/passwords/days';
import { dueNudges, nextChange, snoozeDays, untoldNudges } from '../../core/passwords/nudges';
import { openedBackupNotice, putOffBackupNotice, remindOfBackup } from './backup-reminder';
import { idOfNotice, momentOf, noticesFor } from './nudge-notices';

const alarm = 'nudges';

/**
 * Tells what is due, counts it on the toolbar button, and sets one alarm for the next day on which anything changes. It looks whenever the
 * worker starts, so what fell into a time when the browser was closed is told then.
 */
export function startNudges(): void {
  onAlarm(alarm, look);
  onLedgerChange(look);
  onBackupChange(look);
  // Heard so that the browser starts the worker; starting it is what makes it look.
  browser.runtime.onStartup.addListener(look);
  browser.runtime.onInstalled.addListener(look);
  onNotificationClick((id) => void open(id));
  onNotificationButton((id) => void putOff(id));
  look();
}

let busy: Promise<void> = Promise.resolve();

/** One look after the other: two at once would tell a nudge twice. */
function look(): void {
  busy = busy.then(tell).catch(() => {
    // Without storage there is nothing to tell; the dashboard says what is wrong.
  });
}

async function tell(): Promise<void> {
  const today = dayOf(new Date());
  const [{ records, readOnly }, settings] = await Promise.all([all(), readSettings()]);
  await setBadge(dueNudges(records, settings, today).length);
  const backup = readOnly ? null : await remindOfBackup(today).catch(() => null);
  const next = earliest([nextChange(records, settings, today), backup].filter((day) => day !== null));
  await setAlarm(alarm, next === null ? null : momentOf(next));
  if (readOnly) return;
  const untold = untoldNudges(records, settings, today);
  // Shown first, remembered after: a kill in between shows the same notification, under the same id, once more.
  await Promise.all(noticesFor(untold, records, settings).map(notify));
  await markTold(untold.map(({ passwordId, key }) => ({ id: passwordId, key })));
  await emptyBin();
}

async function open(notice: string): Promise<void> {
  if (await openedBackupNotice(notice)) return;
  const id = idOfNotice(notice);
  await takeBack(notice);
  await openDashboard(id === null ? 'passwords' : `password/${id}`);
}

async function putOff(notice: string): Promise<void> {
  if (await putOffBackupNotice(notice)) return;
  const id = idOfNotice(notice);
  await takeBack(notice);
  if (id !== null) await snooze(id, addDays(dayOf(new Date()), snoozeDays[0]));
}
