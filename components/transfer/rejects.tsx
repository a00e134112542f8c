import { i18n } from '#i18n';
import type { Rejected } from '../../core/transfer/types';

/** A file may hold thousands; nobody reads more than these. */
const shown = 200;

/** What could not become an account, and why. */
export function Rejects({ rejected, open }: { readonly rejected: readonly Rejected[]; readonly open: boolean }) {
  if (rejected.length === 0) return null;
  return (
    <details class="transfer-way" open={open}>
      <summary>{i18n.t('transfer.preview.rejected', rejected.length)}</summary>
      <ul class="transfer-rejects">
        {rejected.slice(0, shown).map(({ where, why }, index) => (
          <li key={index}>
            <strong>{where}</strong> {why}
          </li>
        ))}
      </ul>
    </details>
  );
}
