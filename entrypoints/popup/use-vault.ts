import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { readCodesSettings, watchCodesSettings } from '../../adapters/codes-settings';
import { usualCodesSettings, type CodesSettings } from '../../core/otp/codes-settings';
import type { Entry } from '../../core/otp/entry';
import type { Usage } from '../../core/otp/order';
import type { Vault, VaultStatus } from '../../core/vault/vault';

/** What the popup knows of the vault. */
export type PopupState =
  | {
      readonly kind: 'open';
      /** In the order that the person chose. null: nothing was read yet, the frame stands alone. */
      readonly entries: readonly Entry[] | null;
      /** Whether `entries` are all. */
      readonly complete: boolean;
      readonly unreadable: number;
      /** A newer Keytag wrote the database: nothing can be changed. */
      readonly readOnly: boolean;
      readonly settings: CodesSettings;
      /** What the codes' clock differs from the computer's by (ms). */
      readonly skew: number;
    }
  | {
      readonly kind: 'gate';
      readonly status: Exclude<VaultStatus, { state: 'unlocked' }> | { readonly state: 'failed' };
    };

/** As many entries as a popup shows at once: all that is decrypted before the first paint of codes. */
const firstScreen = 8;

const starting: PopupState = {
  kind: 'open',
  entries: null,
  complete: false,
  unreadable: 0,
  readOnly: false,
  settings: usualCodesSettings,
  skew: 0,
};

/**
 * Reads the vault: the first screenful, then the rest, and again after each change here or in another page. Needs no background:
 * a sleeping worker delays nothing.
 */
export function useVault(vault: Vault): { readonly state: PopupState; readonly look: () => void } {
  const [state, setState] = useState<PopupState>(starting);
  const begun = useRef(0);
  const shown = useRef(0);
  const held = useRef<Held>({ sort: 'manual', usage: new Map() });

  const look = useCallback(() => {
    const mine = ++begun.current;
    // A look that a later one overtook says nothing; one that a later one merely follows does, or an unlock would wait for the second.
    const tell: Tell = (next) => {
      if (mine < shown.current) return;
      shown.current = mine;
      setState(next);
    };
    void read(vault, held, tell).catch(() => tell({ kind: 'gate', status: { state: 'failed' } }));
  }, [vault]);

  // The vault exists from the moment it is made, but its recovery code is still to be shown: first run says when it is done.
  const firstRun = state.kind === 'gate' && state.status.state === 'none';
  useEffect(look, [look]);
  useEffect(() => {
    if (firstRun) return undefined;
    const stops = [vault.watch(look), watchCodesSettings(look)];
    return () => stops.forEach((stop) => stop());
  }, [vault, look, firstRun]);

  return { state, look };
}

type Tell = (next: PopupState | ((before: PopupState) => PopupState)) => void;

/** The uses by which the list in view is sorted: a code that is copied stays where it is until the popup opens anew. */
interface Held {
  sort: CodesSettings['sort'];
  usage: ReadonlyMap<string, Usage>;
}

async function read(vault: Vault, held: { current: Held }, tell: Tell): Promise<void> {
  // A locked vault gives no entries: what the status says then decides.
  const [status, first, settings] = await Promise.all([
    vault.status(),
    vault.firstEntries(firstScreen).catch(() => null),
    // Settings that cannot be read must not stand before the codes.
    readCodesSettings().catch(() => usualCodesSettings),
  ]);
  if (status.state !== 'unlocked') return tell({ kind: 'gate', status });
  const { readOnly } = status;
  const skew = settings.correctClock ? await readSkew().catch(() => 0) : 0;
  const sorted = settings.sort === 'manual' ? null : await vault.firstSorted(settings.sort).catch(() => null);
  // In another order the first rows are those of the last time, or known only when all entries are open: nothing is painted that
  // would then move.
  const shown = settings.sort === 'manual' ? first : sorted?.entries;
  if (shown) {
    tell((before) =>
      before.kind === 'open' && before.complete
        ? before
        : { kind: 'open', entries: shown, complete: false, unreadable: 0, readOnly, settings, skew },
    );
    // Let the first codes be painted before the rest is decrypted.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  const { entries, unreadable, next } = await readAll(vault, settings.sort, held);
  tell({ kind: 'open', entries, complete: true, unreadable, readOnly, settings, skew });
  // A popup without them is slower, no more.
  sorted?.keep(next(firstScreen).map(({ id }) => id)).catch(() => undefined);
}

/** Loaded only for those who have their codes corrected. */
async function readSkew(): Promise<number> {
  const { codeSkew } = await import('../../adapters/clock-skew');
  return codeSkew(Date.now());
}

async function readAll(
  vault: Vault,
  sort: CodesSettings['sort'],
  held: { current: Held },
): Promise<{ entries: readonly Entry[]; unreadable: number; next: (limit: number) => readonly Entry[] }> {
  if (sort === 'manual') return { ...(await vault.allEntries()), next: () => [] };
  const [all, { inOrder, usageOf }] = await Promise.all([vault.allEntries(), import('../../core/otp/order')]);
  const known = held.current.sort === sort ? held.current.usage : new Map();
  held.current = { sort, usage: usageOf(all.entries, known) };
  return {
    ...all,
    entries: inOrder(all.entries, sort, held.current.usage),
    /** What a popup that opens now begins with: the uses of today count there. */
    next: (limit) => inOrder(all.entries, sort).slice(0, limit),
  };
}
