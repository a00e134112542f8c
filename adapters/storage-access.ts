import { browser } from './browser';

/** Areas that hold what only Keytag's own pages may read. */
const areas = ['local', 'sync', 'session'] as const;

type Area = typeof browser.storage.local & { setAccessLevel?(level: { accessLevel: string }): Promise<void> };

/** Shuts the extension's storage to content scripts, where the browser can do that (Chrome; Firefox does not know access levels everywhere). */
export async function closeStorageToPages(): Promise<void> {
  await Promise.all(
    areas.map(async (name) => {
      const area: Area = browser.storage[name];
      try {
        await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
      } catch {
        // An area without access levels stays as it is: our content scripts import no storage.
      }
    }),
  );
}
