import type { PasswordRecord } from '../../../core/passwords/record';
import type { PasswordRow } from '../../../core/passwords/rows';

/** A record of a work account whose one client sends mail, or what `more` makes of it. */
export function passwordRecord(
  more: Partial<PasswordRow> = {},
  catalogueIds: readonly (string | null)[] = ['thunderbird'],
): PasswordRecord {
  const id = more.id ?? 'p1';
  const accountKind = more.accountKind ?? 'work';
  const clients = catalogueIds.map((catalogueId, place) => ({
    id: `${id}-c${place}`,
    catalogueId,
    device: 'Laptop',
    purpose: 'mail',
  }));
  return {
    account: { id: 'a1', kind: accountKind, label: '' },
    clients,
    password: {
      id,
      accountId: 'a1',
      accountKind,
      name: 'Laptop',
      clientIds: clients.map((client) => client.id),
      created: '2026-01-01',
      createdBy: 'told',
      lastSeen: null,
      reviewed: null,
      state: 'in-use',
      replacedBy: null,
      missing: null,
      told: [],
      snoozedUntil: null,
      fingerprint: null,
      ...more,
    },
  };
}
