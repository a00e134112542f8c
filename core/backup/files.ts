/** How many days' backups stay in the folder. */
export const filesKept = 5;

/** A file of the folder. */
export interface FolderFile {
  readonly name: string;
  /** Bytes. A kill while the browser makes a file leaves it empty. */
  readonly size: number;
}

/** The name of an automatic backup: sorts by its moment (UTC, epoch ms), and the folder's random tag tells it from everybody else's files. */
export function backupFileName(tag: string, at: number): string {
  const [day, time] = new Date(at).toISOString().split('T');
  return `keytag-${day}-${time!.slice(0, 8).replaceAll(':', '')}-${tag}.keytag.json`;
}

/** The day of an own backup, or null for a file that is not ours. */
function dayIn(name: string, tag: string): string | null {
  const found = /^keytag-(\d{4}-\d\d-\d\d)-\d{6}-([0-9a-f]{8})\.keytag\.json$/.exec(name);
  return found?.[2] === tag ? found[1]! : null;
}

/**
 * What may be deleted once `written` was written and read again: own files only. Kept are that one and the last of each of the four days
 * before it that have one, so that many changes on one day push no earlier day out. A clock that was set back never costs the file
 * just written. What a kill left half made (an empty file, the browser's own swap file) is not counted and goes.
 */
export function filesToRemove(files: readonly FolderFile[], tag: string, written: string): string[] {
  const own = files.filter(({ name }) => dayIn(name, tag) !== null);
  const whole = own.filter(({ name, size }) => size > 0 && name !== written).map(({ name }) => name);
  const days = new Set([dayIn(written, tag)]);
  const kept = new Set([written]);
  for (const name of whole.toSorted().toReversed()) {
    const day = dayIn(name, tag);
    if (days.has(day) || kept.size >= filesKept) continue;
    days.add(day);
    kept.add(name);
  }
  const halves = files.filter(({ name }) => name.endsWith('.crswap') && dayIn(name.slice(0, -7), tag) !== null);
  return [...own.filter(({ name }) => !kept.has(name)), ...halves].map(({ name }) => name);
}
