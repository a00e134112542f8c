import type { NewEntry } from '../../core/otp/entry';

/** The least that a slot may cost: tests derive often. */
export const cheap = { memory: 8 * 1024, passes: 1, lanes: 1 };

/** An entry with every field that differs from the usual filled by the caller. */
export function newEntry(given: Partial<NewEntry>): NewEntry {
  return {
    type: 'totp',
    secret: new TextEncoder().encode('12345678901234567890'),
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
    counter: 0n,
    issuer: 'Contoso',
    label: 'ada@contoso.example',
    ...given,
  };
}
