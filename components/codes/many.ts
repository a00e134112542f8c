import type { Entry } from '../../core/otp/entry';

/** What can be done with several entries at once. All but the export can be undone. */
export type ManyAction =
  | { readonly kind: 'remove' }
  | { readonly kind: 'export' }
  | { readonly kind: 'pin'; readonly pinned: boolean }
  | { readonly kind: 'tag'; readonly add: readonly string[]; readonly remove: readonly string[] };

/** Does it to these entries. */
export type OnMany = (action: ManyAction, entries: readonly Entry[]) => void;
