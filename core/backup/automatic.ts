/**
 * Why the last automatic backup was not written. `needs-ok`: the browser wants to be asked again. `needs-password`: the vault has a new key.
 * `gone`: the folder is not there. `not-written`: the browser refused. `not-read`: what was written does not read back. `unreadable`: some
 * entries do not open, so a backup would not be whole.
 */
export const folderProblems = ['needs-ok', 'needs-password', 'gone', 'not-written', 'not-read', 'unreadable'] as const;
export type FolderProblem = (typeof folderProblems)[number];

/** The automatic backup as it is shown. `absent`: the browser gives no folders to pages (Firefox). */
export type AutomaticState =
  | { readonly kind: 'absent' | 'off' }
  | {
      readonly kind: 'on';
      /** The folder's own name, without its path: browsers tell no more. */
      readonly folder: string;
      /** Epoch ms of the last one that was read again; null: none yet. */
      readonly lastAt: number | null;
      readonly problem: FolderProblem | null;
    };
