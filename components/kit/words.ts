import { i18n } from '#i18n';

type Key = Parameters<typeof i18n.t>[0];

/** Keys made of ids are checked by tests (every id has its words), not by the compiler. */
const isKey = (key: string): key is Key => key !== '';

/** The words under a key that is put together from ids; hyphens become underscores, as message keys allow none. `values` fill `$1`, `$2`. */
export function words(key: string, values: readonly string[] = []): string {
  const name = key.replaceAll('-', '_');
  return isKey(name) ? i18n.t(name, [...values]) : '';
}
