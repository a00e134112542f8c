import '../../components/vault/vault.css';
import { useEffect } from 'preact/hooks';
import { FirstRun } from '../../components/vault/first-run';
import { Rescue } from '../../components/vault/rescue';
import { repairOf } from './repair';
import { saveSealed } from './save-sealed';
import { Unlock } from '../../components/vault/unlock';
import { NewerNotice } from '../../components/vault/newer-notice';
import type { Vault, VaultStatus } from '../../core/vault/vault';
import { copyText } from '../../adapters/clipboard';
import { openDashboard } from '../../adapters/windows';

export interface GateProps {
  readonly vault: Vault;
  readonly status: Exclude<VaultStatus, { state: 'unlocked' }> | { readonly state: 'failed' };
  /** Looks again: the vault was made or opened, or is to be tried once more. */
  readonly onChange: () => void;
}

/** What stands before the codes: first run, unlock, or the way to save what can't be opened. */
export function Gate({ vault, status, onChange }: GateProps) {
  const save = () => saveSealed(vault);
  const asks = status.state === 'locked' && status.slots.includes('passphrase');
  useEffect(() => {
    // While the passphrase is typed; without it the unlock compiles it then.
    if (asks) void prepare().catch(() => undefined);
  }, [asks]);
  return (
    <main class="gate">
      {status.state === 'none' ? (
        <FirstRun onPrepare={(protection) => vault.prepare(protection)} onCopy={copyText} onDone={onChange} />
      ) : null}
      {status.state === 'locked' ? (
        <Unlock
          slots={status.slots}
          retryAt={status.retryAt}
          now={Date.now}
          onUnlock={(how) => vault.unlock(how)}
          onPasskey={askInTab}
          onOpen={onChange}
          onExport={save}
        />
      ) : null}
      {status.state === 'newer' ? <NewerNotice readable={false} /> : null}
      {status.state === 'damaged' || status.state === 'newer' || status.state === 'failed' ? (
        <Rescue
          why={status.state === 'damaged' ? status.why : null}
          onExport={save}
          onRetry={onChange}
          {...(status.state === 'damaged' ? { repair: repairOf(vault) } : {})}
        />
      ) : null}
    </main>
  );
}

async function prepare(): Promise<void> {
  const { prepareArgon2id } = await import('../../core/vault/argon2id');
  await prepareArgon2id();
}

/** The browser's dialog would close the popup, and the ceremony with it. */
async function askInTab(): Promise<null> {
  await openDashboard('unlock');
  return null;
}
