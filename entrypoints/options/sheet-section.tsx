import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { rememberBackup } from '../../adapters/backup-record';
import { versionedEntries } from '../../adapters/backup-versions';
import { Sheet } from '../../components/backup/sheet';
import type { FreshUnlockSetting } from '../../components/vault/fresh-unlock';
import type { Entry } from '../../core/otp/entry';

export interface SheetSectionProps {
  readonly entries: readonly Entry[];
  readonly unlock: FreshUnlockSetting;
}

/** The recovery sheet, connected. Nothing of it is drawn or loaded before the person asked for it. */
export function SheetSection({ entries, unlock }: SheetSectionProps) {
  const drawn = useRef<readonly Entry[]>([]);
  return (
    <>
      <p class="sheet-back">
        <a href="#backup">{i18n.t('backup.sheet.back')}</a>
      </p>
      <Sheet
        count={entries.length}
        unlock={unlock}
        onDraw={async () => {
          drawn.current = entries;
          return (await import('../../core/backup/sheet')).sheetEntries(entries);
        }}
        onPrint={() => print()}
        onKeep={async () => {
          await rememberBackup(await versionedEntries(drawn.current), { whole: true, now: Date.now() });
        }}
      />
    </>
  );
}
