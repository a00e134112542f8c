import type { Exporter } from '../exporter';
import { plainBackup } from '../keytag-format';

/** Everything in clear, as Keytag reads it again. */
export const json: Exporter = {
  id: 'json',
  label: 'Keytag, not encrypted',
  extension: 'json',
  encrypted: false,
  write: async (entries) => ({ text: plainBackup(entries), left: [] }),
};
