import '../../components/vault/vault.css';
import { useEffect, useState } from 'preact/hooks';
import { isReminderDue, snoozeReminder } from '../../adapters/passphrase-reminder';
import { openDashboard } from '../../adapters/windows';
import { Reminder } from '../../components/vault/reminder';
import type { Vault } from '../../core/vault/vault';

export interface PassphraseReminderProps {
  readonly vault: Vault;
}

/** Only who opens the vault by passkey forgets the passphrase; everyone else types it. */
async function isDue(vault: Vault): Promise<boolean> {
  const status = await vault.status();
  return (
    status.state === 'unlocked' &&
    status.slots.includes('passkey') &&
    status.slots.includes('passphrase') &&
    isReminderDue(Date.now())
  );
}

/** The question for the passphrase, when its time has come; else nothing. In the popup and in the dashboard. */
export function PassphraseReminder({ vault }: PassphraseReminderProps) {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const look = () => void isDue(vault).then(setDue, () => setDue(false));
    look();
    return vault.watch(look);
  }, [vault]);
  if (!due) return null;
  return (
    <Reminder
      now={Date.now}
      onCheck={(passphrase) => vault.unlock({ kind: 'passphrase', passphrase })}
      onKnown={() => setDue(false)}
      onLater={() => {
        setDue(false);
        void snoozeReminder(Date.now());
      }}
      onForgotten={() => {
        setDue(false);
        void openDashboard('vault/forgotten');
      }}
    />
  );
}
