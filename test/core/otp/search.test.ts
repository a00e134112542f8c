import { expect, it } from 'vitest';
import { duplicateOf } from '../../../core/otp/duplicate';
import { groupDigits } from '../../../core/otp/group-digits';
import { searchEntries } from '../../../core/otp/search';
import { newEntry } from '../../fixtures/entries';

const contoso = newEntry({ issuer: 'Contoso', label: 'ada@contoso.com', tags: ['work'] });
const cafe = newEntry({ issuer: 'Café', label: 'bob', note: 'Loyalty card', secret: Uint8Array.of(9) });

it.each([
  ['', [contoso, cafe]],
  ['  ', [contoso, cafe]],
  ['CONT', [contoso]],
  ['cafe', [cafe]],
  ['CAFÉ bob', [cafe]],
  ['ada work', [contoso]],
  ['loyalty', [cafe]],
  ['ada bob', []],
  ['.*', []],
])('%j finds by every word', (query, found) => {
  expect(searchEntries([contoso, cafe], query)).toEqual(found);
});

it('knows a duplicate by kind and secret, whatever its name', () => {
  expect(duplicateOf(newEntry({ issuer: 'Other', label: 'x' }), [cafe, contoso])).toBe(contoso);
  expect(duplicateOf(newEntry({ type: 'hotp' }), [contoso])).toBeUndefined();
  expect(duplicateOf(newEntry({ secret: Uint8Array.of(9, 9) }), [cafe])).toBeUndefined();
});

it.each([
  ['FR8RV', ['FR8RV']],
  ['123456', ['123', '456']],
  ['1234567', ['123', '4567']],
  ['12345678', ['1234', '5678']],
  ['123456789', ['123', '456', '789']],
  ['1234567890', ['12345', '67890']],
  ['umozdicq', ['umoz', 'dicq']],
])('groups %s', (code, groups) => expect(groupDigits(code)).toEqual(groups));
