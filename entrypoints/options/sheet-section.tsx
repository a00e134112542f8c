import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { rememberBackup } from '../../adapters/backup-record';
import { versionedEntries } from '../../adapters/backup-versions';
import { Sheet } from '../../components/backup/sheet';
import type { FreshUnlockSetting } from '../../components/vault/fresh-unlock';
import type { Entry } from '../../core/otp/entry';

export interface SheetSectionProps {
  readonly entries: readonly Entry[];
  /** Entries that do not open, and so are on no sheet. */
  readonly unreadable: number;
  readonly unlock: FreshUnlockSetting;
}

/** The recovery sheet, connected. Nothing of it is drawn or loaded before the person asked for it. */
export function SheetSection({ entries, unreadable, unlock }: SheetSectionProps) {
  const drawn = useRef<{ readonly held: readonly Entry[]; readonly whole: boolean }>({ held: [], whole: false });
  return (
    <>
      <p class="sheet-back">
        <a href="#backup">{i18n.t('backup.sheet.back')}</a>
      </p>
      <Sheet
        count={entries.length}
        unlock={unlock}
        onDraw={async () => {
          const { sheetEntries } = await import('../../core/backup/sheet');
          const sheet = sheetEntries(entries);
          // Letters alone leave out how an account counts: they are no whole backup of it.
          drawn.current = {
            held: entries.filter((_, index) => sheet[index]?.modules),
            whole: unreadable === 0 && sheet.every(({ modules }) => modules),
          };
          return sheet;
        }}
        onPrint={() => print()}
        onKeep={async () => {
          const { held, whole } = drawn.current;
          await rememberBackup(await versionedEntries(held), { whole, now: Date.now() });
        }}
      />
    </>
  );
}
