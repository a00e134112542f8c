import { firstStores } from './1-first-stores';
import type { Upgrade } from './upgrade';

/** Every upgrade, by version. The last one's version is the database's. */
export const upgrades: readonly Upgrade[] = [firstStores];
