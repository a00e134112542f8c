import { existsSync, readFileSync } from 'node:fs';

const folder = '../shared/samples/';

/** Real backups of other apps, read where they lie; tests of them are skipped, visibly, where the folder is absent. */
export const samplesAreHere = existsSync(folder);

export const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(folder + name));
