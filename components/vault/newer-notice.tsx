import { i18n } from '#i18n';

export interface NewerNoticeProps {
  /** Whether the codes can still be shown. */
  readonly readable: boolean;
}

/** Told when the data belongs to a newer Keytag: above the codes when they can be read, else in their place. */
export function NewerNotice({ readable }: NewerNoticeProps) {
  return <output class="vault-note">{i18n.t(readable ? 'vault.newer.readable' : 'vault.newer.unreadable')}</output>;
}
