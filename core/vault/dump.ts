import { toBase64 } from '../bytes/base64';
import { vaultFormat } from './format';

/** What is in the stores, as it is found there: perhaps not what Keytag wrote. */
export interface StoredRows {
  readonly header: unknown;
  readonly entries: readonly unknown[];
  readonly bin: readonly unknown[];
  readonly snapshots: readonly unknown[];
}

/** The rows as JSON text, still sealed: bytes as `{ "base64": "…" }`, everything else as it is. README.md tells how to open it. */
export function sealedDump(rows: StoredRows, savedAt: number): string {
  const whole = {
    app: 'keytag',
    kind: 'sealed-vault',
    format: vaultFormat,
    savedAt: new Date(savedAt).toISOString(),
    ...rows,
  };
  return JSON.stringify(
    whole,
    (_, value: unknown) => {
      if (value instanceof Uint8Array) return { base64: toBase64(value) };
      if (typeof value === 'bigint') return value.toString();
      return value;
    },
    1,
  );
}
