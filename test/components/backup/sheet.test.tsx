import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Sheet } from '../../../components/backup/sheet';

afterEach(cleanup);

const sheet = (count: number) =>
  render(
    <Sheet
      count={count}
      unlock={{ asks: false, now: () => 0, onCheck: async () => ({ ok: true }) }}
      onDraw={async () => []}
      onPrint={() => undefined}
      onKeep={async () => undefined}
    />,
  );

it('warns and asks before it draws, and does neither where there is nothing to print', () => {
  sheet(2);
  expect(screen.getByText(/The sheet is not encrypted/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Show the codes' })).toBeTruthy();
  cleanup();
  sheet(0);
  expect(screen.getByText('There is nothing to print yet.')).toBeTruthy();
  expect(screen.queryByText(/The sheet is not encrypted/)).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});
