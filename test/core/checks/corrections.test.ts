import { expect, it } from 'vitest';
import { applyCorrections } from '../../../core/checks/corrections';
import type { Snapshot } from '../../../core/checks/snapshot';

const snapshot: Snapshot = {
  page: {
    kind: 'security-info',
    accountKind: 'work',
    cloud: 'public',
    state: 'list',
    offersCode: null,
    qr: null,
    secretShown: false,
    canAddAppPassword: null,
  },
  methods: [
    { kind: 'unknown', label: 'Scanner', isDefault: false, evidence: [] },
    { kind: 'app-password', label: 'Laptop', isDefault: false, evidence: ['label:en'] },
  ],
  appPasswords: [{ name: 'Laptop' }],
  defaultMethod: null,
  missing: [],
};

it('turns a row into what the person says, and says why', () => {
  const corrected = applyCorrections(snapshot, [{ label: 'Scanner', readAs: 'unknown', kind: 'app-password' }]);
  expect(corrected.methods[0]).toMatchObject({ kind: 'app-password', evidence: ['corrected'] });
  expect(corrected.appPasswords).toEqual([{ name: 'Scanner' }, { name: 'Laptop' }]);
});

it('takes a row out of the app passwords', () => {
  const corrected = applyCorrections(snapshot, [{ label: 'Laptop', readAs: 'app-password', kind: 'email' }]);
  expect(corrected.appPasswords).toEqual([]);
});

it('leaves rows alone that are now read as something else', () => {
  expect(applyCorrections(snapshot, [{ label: 'Scanner', readAs: 'email', kind: 'app-password' }])).toBe(snapshot);
});
