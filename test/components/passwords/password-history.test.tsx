import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { HistoryState } from '../../../components/passwords/model';
import { PasswordHistory } from '../../../components/passwords/password-history';
import { eventKinds, type EventRow } from '../../../core/passwords/rows';

afterEach(cleanup);

/** Noon on the person's own calendar. */
const noon = (month: number, day: number) => new Date(2026, month - 1, day, 12).getTime();
const event = (kind: EventRow['kind'], at: number): EventRow => ({ id: `${kind}-${at}`, passwordId: 'p1', at, kind });

function show(history: HistoryState) {
  const { container } = render(<PasswordHistory history={history} />);
  return container.querySelector('details')!;
}

it('is closed until it is asked for, and tells each line with its day, in the order given', () => {
  const details = show({
    failed: false,
    unreadable: 0,
    events: [event('reviewed', noon(11, 20)), event('snoozed', noon(11, 2)), event('created', noon(1, 5))],
  });
  expect(details.open).toBe(false);
  expect(details.querySelector('summary')!.textContent).toBe('History');
  const lines = within(details).getAllByRole('listitem', { hidden: true });
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    'Nov 20, 2026Confirmed by you',
    'Nov 2, 2026Reminders put off',
    'Jan 5, 2026Added to this list',
  ]);
  expect(lines.map((line) => line.querySelector('time')!.dateTime)).toEqual(['2026-11-20', '2026-11-02', '2026-01-05']);
});

it('has words of its own for every kind of event', () => {
  const details = show({ failed: false, unreadable: 0, events: eventKinds.map((kind) => event(kind, noon(3, 4))) });
  const said = [...details.querySelectorAll('li span')].map(({ textContent }) => textContent);
  expect(new Set(said).size).toBe(eventKinds.length);
  for (const text of said) expect(text).toMatch(/^[A-Z][a-z]+ .*[a-z]$/);
});

it('says that nothing has been noted, and shows no list then', () => {
  show({ failed: false, events: [], unreadable: 0 });
  expect(screen.getByText('Nothing has been noted yet.')).toBeTruthy();
  expect(screen.queryByRole('list', { hidden: true })).toBeNull();
});

it('counts what could not be read, beside what could and alone', () => {
  show({ failed: false, events: [event('created', noon(1, 5))], unreadable: 2 });
  expect(screen.getByText('2 lines could not be read. They are kept as they are.')).toBeTruthy();
  expect(screen.getByText('Added to this list')).toBeTruthy();
  cleanup();
  show({ failed: false, events: [], unreadable: 1 });
  expect(screen.getByText('1 line could not be read. It is kept as it is.')).toBeTruthy();
  expect(screen.queryByText('Nothing has been noted yet.')).toBeNull();
});

it('says what to do when the browser did not give it', () => {
  show({ failed: true });
  expect(screen.getByText('The history could not be read. Reload the page and try again.')).toBeTruthy();
});
