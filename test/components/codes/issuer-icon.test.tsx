import { cleanup } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { storedEntry } from '../../fixtures/entries';
import { loaded, rows, view } from './view';

afterEach(cleanup);

it('shows letters first, then the marks of the services that have one', async () => {
  view({
    entries: ['GitHub', 'GitHub Support', ''].map((issuer) => storedEntry({ id: issuer, issuer, label: 'ada' })),
  });
  const letters = () => rows().map((row) => row.querySelector('.entry-letter')?.textContent ?? null);
  const marks = () => rows().map((row) => row.querySelector('.entry-mark path') !== null);
  expect(letters()).toEqual(['G', 'G', 'A']);
  await loaded();
  await vi.waitFor(() => expect(marks()).toContain(true));
  expect(marks()).toEqual([true, false, false]);
  expect(letters()).toEqual([null, 'G', 'A']);
});
