import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storedEntry } from '../../fixtures/entries';
import { loaded, main, rows, search, view } from './view';

const start = 59_000;

beforeEach(() => {
  vi.useFakeTimers({ now: start, shouldAdvanceTime: true });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the list', () => {
  it('shows names and codes, in groups of digits', () => {
    view();
    expect(rows().map((row) => row.querySelector('.code')?.textContent ?? null)).toEqual([
      '287082',
      '94287082',
      '287082',
      null,
    ]);
    expect([...rows()[1]!.querySelectorAll('.code span')].map((group) => group.textContent)).toEqual(['9428', '7082']);
    expect(rows()[3]!.textContent).toContain('PIN needed');
  });

  it('copies on click', () => {
    const { props } = view();
    fireEvent.click(main(/^Fabrikam/));
    expect(props.onCopy).toHaveBeenCalledExactlyOnceWith(props.entries![1], '94287082');
  });

  it('asks for the PIN instead of copying nothing', () => {
    const { props } = view();
    fireEvent.click(main(/^Yandex/));
    expect(props.onCopy).not.toHaveBeenCalled();
    expect(props.onEdit).toHaveBeenCalledExactlyOnceWith(props.entries![3]);
  });

  it('counts HOTP up on demand only', () => {
    const { props } = view();
    fireEvent.click(screen.getByRole('button', { name: 'Next code for Tailspin. Counter now: 1' }));
    expect(props.onAdvance).toHaveBeenCalledExactlyOnceWith(props.entries![2]);
  });

  it('draws only the rows in view, however many there are', () => {
    const entries = Array.from({ length: 1000 }, (_, index) =>
      storedEntry({ id: `e${index}`, issuer: `Site ${index}` }),
    );
    view({ entries });
    expect(rows().length).toBeLessThan(20);
    expect(rows()[0]!.getAttribute('aria-setsize')).toBe('1000');
    expect(screen.getByRole('list').style.blockSize).toBe('72000px');
  });

  it('is one tab stop', () => {
    view();
    const stops = screen.getAllByRole('button').filter((button) => button.classList.contains('entry-main'));
    expect(stops.map((button) => button.tabIndex)).toEqual([0, -1, -1, -1]);
  });
});

describe('keys', () => {
  it('move with arrows, Home and End, and leave upwards to the search', async () => {
    view();
    await loaded();
    search().focus();
    fireEvent.keyDown(search(), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(main(/^Contoso/));
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(main(/^Fabrikam/));
    fireEvent.keyDown(document.activeElement!, { key: 'End' });
    expect(document.activeElement).toBe(main(/^Yandex/));
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(main(/^Yandex/));
    fireEvent.keyDown(document.activeElement!, { key: 'Home' });
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(search());
  });

  it('search with /, copy the first with Enter, clear with Escape', async () => {
    const { props } = view();
    await loaded();
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(search());
    fireEvent.input(search(), { target: { value: 'FABRI bob' } });
    expect(rows()).toHaveLength(1);
    fireEvent.keyDown(search(), { key: 'Enter' });
    expect(props.onCopy).toHaveBeenCalledExactlyOnceWith(props.entries![1], '94287082');
    fireEvent.keyDown(search(), { key: 'Escape' });
    expect(rows()).toHaveLength(4);
  });

  it('go to the first code from a popup that was just opened', async () => {
    view();
    await loaded();
    fireEvent.keyDown(document.body, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(main(/^Contoso/));
  });

  it('leave / to the person who types it', async () => {
    view();
    await loaded();
    search().focus();
    const event = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true });
    search().dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
});

describe('nothing to show', () => {
  it('teaches when there is no entry', async () => {
    const { props } = view({ entries: [] });
    await loaded();
    expect(await screen.findByRole('heading', { name: 'No accounts yet' })).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: 'Add an account' })[1]!);
    expect(props.onAdd).toHaveBeenCalledOnce();
  });

  it('says nothing before all is read', async () => {
    view({ entries: [], complete: false });
    await loaded();
    expect(screen.queryByRole('heading', { name: 'No accounts yet' })).toBeNull();
  });

  it('offers the way back when nothing matches', async () => {
    view();
    await loaded();
    fireEvent.input(search(), { target: { value: 'nowhere' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Show all' }));
    expect(rows()).toHaveLength(4);
  });

  it('tells of entries that do not open', async () => {
    const { props } = view({ unreadable: 2 });
    await loaded();
    fireEvent.click(screen.getByRole('button', { name: /2 accounts cannot be opened/ }));
    expect(props.onUnreadable).toHaveBeenCalledOnce();
  });
});
