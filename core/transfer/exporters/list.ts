import type { Exporter } from '../exporter';
import { twoFas } from './2fas';
import { aegis } from './aegis';
import { googleMigration } from './google-migration';
import { json } from './json';
import { keytag } from './keytag';
import { otpauthList } from './otpauth-list';

/** Every format Keytag writes, alphabetical. */
export const exporters: readonly Exporter[] = [twoFas, aegis, googleMigration, json, keytag, otpauthList];
