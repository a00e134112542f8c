import { encodeBase32 } from '../../otp/base32';
import type { NewEntry, OtpType } from '../../otp/entry';
import { exactJson, type Json } from '../exact-json';
import { partition, uuid, type Exporter } from '../exporter';

const types: Partial<Record<OtpType, string>> = { totp: 'TOTP', hotp: 'HOTP', steam: 'STEAM' };

/** What 2FAS takes (`ServicesRepositoryImpl`). */
const mostDigits = 8;

function whyNot(entry: NewEntry): string | null {
  if (types[entry.type] === undefined) return '2FAS does not make codes of this type.';
  return entry.digits > mostDigits ? '2FAS shows at most 8 digits.' : null;
}

/** 2FAS, plain: schema 4. */
export const twoFas: Exporter = {
  id: '2fas',
  label: '2FAS, not encrypted',
  extension: '2fas',
  encrypted: false,
  write: async (entries, { random, now }) => {
    const { kept, left } = partition(entries, whyNot);
    // A service is in one group only, so its first tag is kept.
    const tags = [...new Set(kept.flatMap((entry) => entry.tags?.slice(0, 1) ?? []))];
    const groups = new Map(tags.map((tag) => [tag, uuid(random)]));
    const services = kept.map((entry, position): Json => {
      const steps = entry.type === 'hotp' ? { counter: entry.counter } : { period: entry.period };
      return {
        name: entry.issuer === '' ? entry.label : entry.issuer,
        secret: encodeBase32(entry.secret),
        updatedAt: now,
        otp: {
          label: entry.label,
          account: entry.label,
          issuer: entry.issuer,
          digits: entry.digits,
          ...steps,
          algorithm: entry.algorithm,
          tokenType: types[entry.type]!,
          source: 'Manual',
        },
        order: { position },
        groupId: groups.get(entry.tags?.[0] ?? ''),
      };
    });
    const file = {
      services,
      groups: Array.from(groups, ([name, id]) => ({ id, name, isExpanded: true, updatedAt: now })),
      updatedAt: now,
      schemaVersion: 4,
      appVersionCode: 5_000_030,
      appVersionName: '5.4.9',
      appOrigin: 'android',
    };
    return { text: `${exactJson(file)}\n`, left };
  },
};
