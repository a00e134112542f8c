import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../core/otp/entry';
import type { Vault, VaultStatus } from '../../core/vault/vault';

/** What the popup knows of the vault. */
export type PopupState =
  | {
      readonly kind: 'open';
      /** null: nothing was read yet, the frame stands alone. */
      readonly entries: readonly Entry[] | null;
      /** Whether `entries` are all. */
      readonly complete: boolean;
      readonly unreadable: number;
      /** A newer Keytag wrote the database: nothing can be changed. */
      readonly readOnly: boolean;
    }
  | {
      readonly kind: 'gate';
      readonly status: Exclude<VaultStatus, { state: 'unlocked' }> | { readonly state: 'failed' };
    };

/** As many entries as a popup shows at once: all that is decrypted before the first paint of codes. */
const firstScreen = 8;

const starting: PopupState = { kind: 'open', entries: null, complete: false, unreadable: 0, readOnly: false };

/**
 * Reads the vault: the first screenful, then the rest, and again after each change here or in another page. Needs no background:
 * a sleeping worker delays nothing.
 */
export function useVault(vault: Vault): { readonly state: PopupState; readonly look: () => void } {
  const [state, setState] = useState<PopupState>(starting);
  const round = useRef(0);

  const look = useCallback(() => {
    const mine = ++round.current;
    const tell = (next: PopupState | ((before: PopupState) => PopupState)) => mine === round.current && setState(next);
    void read(vault, tell).catch(() => tell({ kind: 'gate', status: { state: 'failed' } }));
  }, [vault]);

  // The vault exists from the moment it is made, but its recovery code is still to be shown: first run says when it is done.
  const firstRun = state.kind === 'gate' && state.status.state === 'none';
  useEffect(look, [look]);
  useEffect(() => (firstRun ? undefined : vault.watch(look)), [vault, look, firstRun]);

  return { state, look };
}

type Tell = (next: PopupState | ((before: PopupState) => PopupState)) => void;

async function read(vault: Vault, tell: Tell): Promise<void> {
  // A locked vault gives no entries: what the status says then decides.
  const [status, first] = await Promise.all([vault.status(), vault.firstEntries(firstScreen).catch(() => null)]);
  if (status.state !== 'unlocked') return tell({ kind: 'gate', status });
  const { readOnly } = status;
  if (first) {
    tell((before) =>
      before.kind === 'open' && before.complete
        ? before
        : { kind: 'open', entries: first, complete: false, unreadable: 0, readOnly },
    );
    // Let the first codes be painted before the rest is decrypted.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  const { entries, unreadable } = await vault.allEntries();
  tell({ kind: 'open', entries, complete: true, unreadable, readOnly });
}
