import { i18n } from '#i18n';

// Keys made of ids are checked by tests (every id has its words), not by the compiler.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const look = i18n.t as unknown as (key: string, values?: string[]) => string;

/** The words under a key that is put together from ids; hyphens become underscores, as message keys allow none. `values` fill `$1`, `$2`. */
export function words(key: string, values: readonly string[] = []): string {
  return key === '' ? '' : look(key.replaceAll('-', '_'), [...values]);
}
