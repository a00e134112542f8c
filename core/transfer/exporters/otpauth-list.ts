import { formatOtpUri } from '../../otp/uri';
import type { Exporter } from '../exporter';

/** One otpauth link a line: what nearly every authenticator reads. */
export const otpauthList: Exporter = {
  id: 'otpauth-list',
  label: 'otpauth links, not encrypted',
  extension: 'txt',
  encrypted: false,
  write: async (entries) => ({ text: entries.map((entry) => `${formatOtpUri(entry)}\n`).join(''), left: [] }),
};
