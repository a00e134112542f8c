import type { Importer } from '../types';

/** Every importer, alphabetical. Recognition is exclusive: at most one is true for a file, so the order does not matter. */
export const importers: readonly Importer[] = [];
