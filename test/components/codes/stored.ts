import type { Entry } from '../../../core/otp/entry';

/** A stored entry with plain defaults; the key is RFC 6238's. */
export function stored(over: Partial<Entry> = {}): Entry {
  return {
    id: over.id ?? `id-${over.issuer ?? ''}-${over.label ?? ''}`,
    type: 'totp',
    secret: new TextEncoder().encode('12345678901234567890'),
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
    counter: 0n,
    issuer: 'Contoso',
    label: 'ada@contoso.com',
    position: 1,
    createdAt: 0,
    usedAt: null,
    uses: 0,
    ...over,
  };
}
