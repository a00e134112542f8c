import { lockIfDue, lockNow } from '../../adapters/lock';
import { onDeadlineMoved, onLockAlarm, setLockAlarm } from '../../adapters/lock-alarm';
import { onScreenLock } from '../../adapters/screen-lock';

/**
 * Locks the vault when its time is up and when the screen locks. The popup checks the deadline itself as well, because alarms may
 * ring late; at browser close the key is gone with `storage.session`.
 */
export function startAutoLock(): void {
  const look = () => void lockIfDue(Date.now()).then(setLockAlarm);
  onLockAlarm(look);
  onDeadlineMoved(look);
  onScreenLock(() => void lockNow());
  look();
}
