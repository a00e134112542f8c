import { browser } from './browser';
import { deadlineItem } from './session';

const name = 'vault-lock';

/** Calls back when the alarm that `setLockAlarm` set rings. */
export function onLockAlarm(callback: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) callback();
  });
}

/** Sets the one alarm of the lock (epoch ms); null takes it away. Browsers ring late rather than early, and at most every 30 s. */
export async function setLockAlarm(when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when });
}

/** Calls back when the vault was unlocked, locked, or used, and its deadline moved. */
export function onDeadlineMoved(callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && deadlineItem in changes) callback();
  });
}
