import { useCallback, useEffect, useState } from 'preact/hooks';
import { all, watchLedger, type LedgerContents } from '../../adapters/ledger';
import { readSettings } from '../../adapters/settings';
import type { PasswordItem } from '../../components/passwords/model';
import { dayOf, type Day } from '../../core/passwords/days';
import { currentNudge, isSnoozed, nextDays } from '../../core/passwords/nudges';
import { openingOf } from '../../core/passwords/opening';
import type { LedgerSettings } from '../../core/passwords/policy';

export interface Ledger {
  readonly contents: LedgerContents;
  readonly settings: LedgerSettings;
  readonly items: readonly PasswordItem[];
  readonly today: Day;
}

/** `broken`: the browser gives no storage. */
export type LedgerState = { readonly ledger: Ledger | null; readonly broken: boolean; readonly look: () => void };

/** The ledger as it is now, and again after each change here or in another page, and when the tab is looked at again. */
export function useLedger(): LedgerState {
  const [ledger, setLedger] = useState<Ledger | null>(null);
  const [broken, setBroken] = useState(false);
  const look = useCallback(() => {
    void (async () => {
      try {
        setLedger(await read());
        setBroken(false);
      } catch {
        setBroken(true);
      }
    })();
  }, []);
  useEffect(() => {
    look();
    // A new day may have begun while nobody looked.
    document.addEventListener('visibilitychange', look);
    const stop = watchLedger(look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      stop();
    };
  }, [look]);
  return { ledger, broken, look };
}

async function read(): Promise<Ledger> {
  const [contents, settings] = await Promise.all([all(), readSettings()]);
  const today = dayOf(new Date());
  const items = contents.records
    .map((record) => {
      const { review, rotate } = nextDays(record, settings, today);
      const snoozed = isSnoozed(record, today);
      return {
        record,
        opening: openingOf(record, today),
        nudge: snoozed ? null : currentNudge(record, settings, today),
        snoozed,
        nextReview: review,
        nextRotation: rotate,
      };
    })
    .toSorted((a, b) => weight(a) - weight(b) || (a.record.password.created < b.record.password.created ? -1 : 1));
  return { contents, settings, items, today };
}

/** What asks for a decision comes first. */
function weight({ record, nudge }: PasswordItem): number {
  if (record.password.missing && !record.password.missing.denied) return 0;
  if (!nudge) return 3;
  return nudge.kind === 'review' ? 2 : 1;
}
