import { useRef } from 'preact/hooks';
import { rememberBackup } from '../../adapters/backup-record';
import { versionedEntries } from '../../adapters/backup-versions';
import { clearSelection } from '../../adapters/selection';
import { SelectedNotice } from '../../components/backup/selected-notice';
import { ExportView } from '../../components/transfer/export-view';
import type { FreshUnlockSetting } from '../../components/vault/fresh-unlock';
import type { Entry } from '../../core/otp/entry';
import { exportFile, forecast, namesIn } from './export-file';
import { goTo } from './use-place';

export interface ExportSectionProps {
  readonly all: readonly Entry[];
  /** Entries that do not open, and so are in no backup. */
  readonly unreadable: number;
  /** The ids that this is about; null: everything. */
  readonly chosen: ReadonlySet<string> | null;
  readonly unlock: FreshUnlockSetting;
}

/** Taking accounts out, all or the chosen ones; what was written and read again is remembered. */
export function ExportSection({ all, unreadable, chosen, unlock }: ExportSectionProps) {
  const written = useRef<{ readonly held: readonly Entry[]; readonly whole: boolean } | null>(null);
  const some = all.filter(({ id }) => chosen?.has(id));
  const entries = some.length > 0 ? some : all;
  const remember = async () => {
    if (written.current === null) return;
    const { held, whole } = written.current;
    await rememberBackup(await versionedEntries(held), { whole, now: Date.now() });
  };
  return (
    <>
      {chosen ? (
        <SelectedNotice count={some.length} onAll={() => void clearSelection().then(() => goTo('backup'))} />
      ) : null}
      <ExportView
        // Another choice starts anew: nothing that was warned about for some is written for all.
        key={entries === some ? 'some' : 'all'}
        count={entries.length}
        names={namesIn(all)}
        unlock={unlock}
        onForecast={(choice) => forecast(entries, choice)}
        onWrite={async (choice, password) => {
          const { held, ...told } = await exportFile(entries, choice, password);
          written.current = { held, whole: held.length === all.length && unreadable === 0 };
          if (choice === 'sealed') await remember();
          return told;
        }}
        onKeep={remember}
      />
    </>
  );
}
