import { firstStores } from './1-first-stores';
import { backupStore } from './2-backup';
import type { Upgrade } from './upgrade';

/** Every upgrade, by version. The last one's version is the database's. */
export const upgrades: readonly Upgrade[] = [firstStores, backupStore];
