import { closeSession, lockDeadline } from './session';
import { vaultChanged } from './vault-changes';

/** Forgets the open vault's key and tells every page of Keytag. */
export async function lockNow(): Promise<void> {
  await closeSession();
  vaultChanged();
}

/** Locks if the time is up. Answers when to look again (epoch ms); null: there is nothing to lock or no timer. */
export async function lockIfDue(now: number): Promise<number | null> {
  const deadline = await lockDeadline();
  if (deadline === null || now < deadline) return deadline;
  await lockNow();
  return null;
}
