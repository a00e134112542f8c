import { i18n } from '#i18n';

/** Errors whose message is a finished sentence for people; any other text could quote what it worked on. */
const spoken = new Set(['EntryGone', 'ImageUnreadable', 'TooLong', 'VaultLocked', 'VaultReadOnly']);

/** What to tell the person about an error. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error && spoken.has(error.name) ? error.message : i18n.t('codes.failed');
}
