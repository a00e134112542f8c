import { methodOf } from '../method';
import { findRows } from '../rows';
import { cellsOf } from '../cells';
import { isDate } from '../shapes';
import type { PageReader } from './reader';

/** The old page of a work account's app passwords: every row is one, its first cell the name (facts/microsoft.md 1.2.10). */
export const appPasswordsLegacy: PageReader = {
  id: 'app-passwords-legacy',
  pages: ['app-passwords-legacy'],
  read({ skim, address }) {
    const rows = findRows(skim);
    const methods = rows.map((row) => {
      const texts = cellsOf(row.spots).map(({ text }) => text);
      const told = methodOf(row);
      if (told.kind === 'app-password' && told.label !== '') return told;
      const label = texts.find((text) => !isDate(text)) ?? '';
      return { kind: 'app-password' as const, label, isDefault: false, evidence: ['shape:row'] };
    });
    return {
      facts: { kind: address.kind },
      methods,
      rows,
      appPasswords: methods.map(({ label }) => ({ name: label })),
    };
  },
};
