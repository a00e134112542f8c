import { encodeBase32 } from '../../otp/base32';
import type { NewEntry } from '../../otp/entry';
import { exactJson, type Json } from '../exact-json';
import { partition, uuid, type Exporter } from '../exporter';

function whyNot(entry: NewEntry): string | null {
  const needsPin = entry.type === 'motp' || entry.type === 'yandex';
  return needsPin && entry.pin === undefined ? 'Aegis needs its PIN, which Keytag does not have.' : null;
}

/** Aegis names the hash of mOTP and of Yandex too, which are fixed. */
function algorithmOf(entry: NewEntry): string {
  return entry.type === 'motp' ? 'MD5' : entry.algorithm;
}

/** Aegis, plain JSON: database version 3. */
export const aegis: Exporter = {
  id: 'aegis',
  label: 'Aegis, not encrypted',
  extension: 'json',
  encrypted: false,
  write: async (entries, { random }) => {
    const { kept, left } = partition(entries, whyNot);
    const tags = [...new Set(kept.flatMap((entry) => entry.tags ?? []))];
    const groups = new Map(tags.map((tag) => [tag, uuid(random)]));
    const rows = kept.map((entry): Json => {
      const steps = entry.type === 'hotp' ? { counter: entry.counter } : { period: entry.period };
      const secret = encodeBase32(entry.secret);
      return {
        type: entry.type,
        uuid: uuid(random),
        name: entry.label,
        issuer: entry.issuer,
        note: entry.note ?? '',
        favorite: entry.pinned === true,
        icon: null,
        info: { secret, algo: algorithmOf(entry), digits: entry.digits, ...steps, pin: entry.pin },
        groups: (entry.tags ?? []).map((tag) => groups.get(tag)!),
      };
    });
    const named = Array.from(groups, ([name, id]) => ({ uuid: id, name }));
    const db = { version: 3, entries: rows, groups: named, icons_optimized: true };
    return { text: `${exactJson({ version: 1, header: { slots: null, params: null }, db })}\n`, left };
  },
};
