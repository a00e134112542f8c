import { expect, it } from 'vitest';
import type { Entry } from '../../../core/otp/entry';
import { microsoftEntryFor } from '../../../core/otp/microsoft-entry';
import { storedEntry } from '../../fixtures/entries';

const entry = (issuer: string, label: string, type: Entry['type'] = 'totp') => storedEntry({ issuer, label, type });

const ada = entry('Microsoft', 'ada@contoso.example');
const tenant = entry('', 'Microsoft Contoso:bea@contoso.example');
const other = entry('GitHub', 'ada@contoso.example');

it('finds the entry of the account that the page names, in any case', () => {
  expect(microsoftEntryFor([other, ada, tenant], 'Ada@Contoso.example')).toBe(ada);
  expect(microsoftEntryFor([other, ada, tenant], 'bea@contoso.example')).toBe(tenant);
});

it('never offers an account of someone else at Microsoft, or of the same name elsewhere', () => {
  expect(microsoftEntryFor([ada, other], 'eve@contoso.example')).toBeNull();
  expect(microsoftEntryFor([other], 'ada@contoso.example')).toBeNull();
  expect(microsoftEntryFor([ada], 'a@contoso.example')).toBeNull();
});

it('does not choose between two, nor use a counter', () => {
  expect(microsoftEntryFor([ada, entry('Azure', 'ada@contoso.example')], 'ada@contoso.example')).toBeNull();
  expect(microsoftEntryFor([entry('Microsoft', 'ada@contoso.example', 'hotp')], 'ada@contoso.example')).toBeNull();
});

it('takes the only Microsoft entry when the page names no account', () => {
  expect(microsoftEntryFor([ada, other], null)).toBe(ada);
  expect(microsoftEntryFor([ada, tenant], null)).toBeNull();
});
