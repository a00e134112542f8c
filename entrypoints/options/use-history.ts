import { useEffect, useState } from 'preact/hooks';
import { readHistory, type LedgerContents } from '../../adapters/ledger';
import type { HistoryState } from '../../components/passwords/model';

/** The history of this app password, again after each look at the ledger; null: none is asked for, or not read yet. */
export function useHistory(id: string | null, contents: LedgerContents): HistoryState | null {
  const [read, setRead] = useState<{ readonly id: string; readonly history: HistoryState } | null>(null);
  useEffect(() => {
    if (id === null) return undefined;
    let wanted = true;
    const show = (history: HistoryState) => {
      if (wanted) setRead({ id, history });
    };
    readHistory(id).then(
      (history) => show({ failed: false, ...history }),
      () => show({ failed: true }),
    );
    return () => {
      wanted = false;
    };
  }, [id, contents]);
  return read?.id === id ? (read?.history ?? null) : null;
}
