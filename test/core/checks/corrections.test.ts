import { expect, it } from 'vitest';
import { applyCorrections } from '../../../core/checks/corrections';
import { row, snapshot } from './snapshots';

const read = snapshot([row('unknown', { label: 'Scanner' }), row('app-password', { label: 'Laptop' })]);

it('turns a row into what the person says, and says why', () => {
  const corrected = applyCorrections(read, [{ label: 'Scanner', readAs: 'unknown', kind: 'app-password' }]);
  expect(corrected.methods[0]).toMatchObject({ kind: 'app-password', evidence: ['corrected'] });
  expect(corrected.appPasswords).toEqual([{ name: 'Scanner' }, { name: 'Laptop' }]);
});

it('takes a row out of the app passwords', () => {
  const corrected = applyCorrections(read, [{ label: 'Laptop', readAs: 'app-password', kind: 'email' }]);
  expect(corrected.appPasswords).toEqual([]);
});

it('leaves rows alone that are now read as something else', () => {
  expect(applyCorrections(read, [{ label: 'Scanner', readAs: 'email', kind: 'app-password' }])).toBe(read);
});
