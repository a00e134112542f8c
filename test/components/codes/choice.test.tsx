import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { storedEntry } from '../../fixtures/entries';
import { loaded, main, search, view } from './view';

afterEach(cleanup);

const entries = ['A', 'B', 'C', 'D', 'E'].map((issuer, index) =>
  storedEntry({ id: issuer, issuer, label: `${index}`, ...(issuer === 'B' ? { tags: ['work', 'old'] } : {}) }),
);
const row = (name: string) => screen.getByRole('checkbox', { name: new RegExp(`^${name}`) });
const chosen = () =>
  entries.map(({ issuer }) => issuer).filter((name) => row(name).getAttribute('aria-checked') === 'true');
const button = (name: string) => screen.findByRole('button', { name });
const press = async (name: string) => fireEvent.click(await button(name));

async function start(): Promise<ReturnType<typeof view>['props']> {
  const { props } = view({ entries });
  await loaded();
  fireEvent.click(screen.getByRole('button', { name: 'Menu' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Select', hidden: true }));
  await screen.findByRole('toolbar');
  return props;
}

it('chooses by click, by range with Shift, and all with the keyboard; Escape ends it', async () => {
  const props = await start();
  expect((await button('Delete')).hasAttribute('disabled')).toBe(true);
  fireEvent.click(row('B'));
  fireEvent.click(row('D'), { shiftKey: true });
  expect(chosen()).toEqual(['B', 'C', 'D']);
  expect(screen.getByText('3 selected')).toBeTruthy();
  fireEvent.click(row('C'));
  expect(chosen()).toEqual(['B', 'D']);
  fireEvent.click(row('A'), { shiftKey: true });
  expect(chosen()).toEqual(['A', 'B', 'C', 'D']);
  fireEvent.keyDown(row('A'), { key: 'a', ctrlKey: true });
  expect(chosen()).toHaveLength(5);
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(props.onCopy).not.toHaveBeenCalled();
});

it('begins with Ctrl or Shift and a click', () => {
  view({ entries });
  fireEvent.click(main(/^B/), { ctrlKey: true });
  fireEvent.click(row('D'), { shiftKey: true });
  expect(chosen()).toEqual(['B', 'C', 'D']);
});

it('leaves Ctrl+A to the person who types', async () => {
  await start();
  const event = new KeyboardEvent('keydown', { key: 'a', ctrlKey: true, bubbles: true, cancelable: true });
  search().dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
  expect(chosen()).toEqual([]);
});

it('does nothing to what the search hides', async () => {
  const props = await start();
  fireEvent.keyDown(document.body, { key: 'a', metaKey: true });
  fireEvent.input(search(), { target: { value: 'C' } });
  await press('Delete');
  expect(props.onMany).toHaveBeenCalledExactlyOnceWith({ kind: 'remove' }, [entries[2]]);
  expect(screen.queryByRole('checkbox')).toBeNull();
});

it('pins, and exports', async () => {
  const props = await start();
  fireEvent.click(row('A'));
  await press('Pin to the top');
  expect(props.onMany).toHaveBeenLastCalledWith({ kind: 'pin', pinned: true }, [entries[0]]);
  fireEvent.click(main(/^A ?\d/), { metaKey: true });
  await press('Export');
  expect(props.onMany).toHaveBeenLastCalledWith({ kind: 'export' }, [entries[0]]);
});

it('gives tags and takes them away; what only some have stays until it is touched', async () => {
  const props = await start();
  fireEvent.click(row('A'));
  fireEvent.click(row('B'));
  await press('Tags');
  const tag = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
  expect([tag('work').indeterminate, tag('work').checked]).toEqual([true, false]);
  fireEvent.click(tag('old'));
  fireEvent.click(tag('old'));
  fireEvent.input(tag('New tags, separated by commas'), { target: { value: 'bank, home ,' } });
  fireEvent.click(await button('Save'));
  expect(props.onMany).toHaveBeenCalledExactlyOnceWith(
    { kind: 'tag', add: ['bank', 'home'], remove: ['old'] },
    entries.slice(0, 2),
  );
});

it('filters by tags together with the search', async () => {
  view({ entries: [...entries, storedEntry({ id: 'F', issuer: 'F', tags: ['work'] })] });
  fireEvent.click(await button('work'));
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  fireEvent.click(await button('old'));
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  fireEvent.input(search(), { target: { value: 'F' } });
  await press('Show all');
  expect(screen.getAllByRole('listitem')).toHaveLength(6);
  expect((await button('work')).getAttribute('aria-pressed')).toBe('false');
});
