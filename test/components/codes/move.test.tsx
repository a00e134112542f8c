import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { usualCodesSettings } from '../../../core/otp/codes-settings';
import { storedEntry } from '../../fixtures/entries';
import { loaded, main, rows, search, view } from './view';

const entries = Array.from({ length: 1000 }, (_, index) =>
  storedEntry({ id: `e${index}`, issuer: `Site ${index}`, position: index, pinned: index < 2 }),
);
const names = () => rows().map((row) => row.querySelector('.entry-issuer')!.textContent);
const pointer = (type: string, clientY: number, init: PointerEventInit = {}) =>
  new PointerEvent(type, { bubbles: true, cancelable: true, clientY, pointerId: 1, ...init });

/** happy-dom lays nothing out: the list stands at its scroll offset, in a box of 600 px. */
function layOut(container: Element): HTMLElement {
  const box = container.querySelector<HTMLElement>('.entries')!;
  const rect = (top: number, height: number) => new DOMRect(0, top, 360, height);
  box.getBoundingClientRect = () => rect(0, 600);
  box.querySelector('ul')!.getBoundingClientRect = () => rect(-box.scrollTop, 72_000);
  return box;
}

beforeEach(() => {
  vi.spyOn(globalThis, 'requestAnimationFrame').mockImplementation((call) => setTimeout(call, 5));
});
afterEach(cleanup);

async function grab(index: number): Promise<{ box: HTMLElement; props: ReturnType<typeof view>['props'] }> {
  const { container, props } = view({ entries });
  const box = layOut(container);
  await loaded();
  const grip = rows()[index]!.querySelector('.entry-grip')!;
  await act(() => void grip.dispatchEvent(pointer('pointerdown', index * 72 + 30)));
  return { box, props };
}
const go = (box: HTMLElement, type: string, y: number) => act(() => void box.dispatchEvent(pointer(type, y)));

it('shows the order while a row is dragged, and stores it when it is dropped', async () => {
  const { box, props } = await grab(4);
  await go(box, 'pointermove', 2 * 72 + 40);
  expect(names().slice(0, 5)).toEqual(['Site 0', 'Site 1', 'Site 4', 'Site 2', 'Site 3']);
  expect(props.onMove).not.toHaveBeenCalled();
  await go(box, 'pointerup', 2 * 72 + 40);
  expect(props.onMove).toHaveBeenCalledExactlyOnceWith('e4', 2, false);
  expect(names()[2]).toBe('Site 4');
});

it('keeps pinned rows above, wherever the pointer goes', async () => {
  const { box, props } = await grab(3);
  await go(box, 'pointermove', -500);
  await go(box, 'pointerup', -500);
  expect(props.onMove).toHaveBeenCalledExactlyOnceWith('e3', 2, false);
});

it.each([
  ['Escape', () => fireEvent.keyDown(document.body, { key: 'Escape' })],
  ['a pointer that is taken away', (box: HTMLElement) => box.dispatchEvent(pointer('pointercancel', 300))],
])('puts the row back at %s', async (_, cancel) => {
  const { box, props } = await grab(4);
  await go(box, 'pointermove', 300);
  await act(() => void cancel(box));
  await go(box, 'pointerup', 300);
  expect(names()[4]).toBe('Site 4');
  expect(props.onMove).not.toHaveBeenCalled();
});

it('scrolls at the edge and draws the row wherever it comes to', async () => {
  const { box, props } = await grab(4);
  await go(box, 'pointermove', 640);
  await vi.waitFor(() => expect(box.scrollTop).toBeGreaterThan(300));
  await act(() => void fireEvent.scroll(box));
  expect(names()).toContain('Site 4');
  await go(box, 'pointerup', 640);
  const [, to] = vi.mocked(props.onMove).mock.calls[0]!;
  expect(to).toBeGreaterThan(10);
});

it('puts the row back when it could not be stored', async () => {
  const { props } = view({ entries: entries.slice(0, 5), onMove: () => Promise.resolve(false) });
  await loaded();
  main(/^Site 4/).focus();
  fireEvent.keyDown(document.activeElement!, { key: 'ArrowUp', altKey: true });
  expect(names()[3]).toBe('Site 4');
  await vi.waitFor(() => expect(names()[4]).toBe('Site 4'));
  expect(props.entries).toHaveLength(5);
});

it('moves with Alt and the arrows, keeps the focus and says where the row is', async () => {
  const { props } = view({ entries });
  await loaded();
  main(/^Site 4/).focus();
  fireEvent.keyDown(document.activeElement!, { key: 'ArrowUp', altKey: true });
  fireEvent.keyDown(document.activeElement!, { key: 'ArrowUp', altKey: true });
  fireEvent.keyDown(document.activeElement!, { key: 'ArrowUp', altKey: true });
  expect(vi.mocked(props.onMove).mock.calls).toEqual([
    ['e4', 3, true],
    ['e4', 2, true],
  ]);
  expect(document.activeElement).toBe(main(/^Site 4/));
  expect(screen.getByText('Site 4 is now 3 of 1000.')).toBeTruthy();
});

it('moves with the arrows alone once "Move" was chosen, until Enter', async () => {
  const { props } = view({ entries });
  fireEvent.click(screen.getByRole('button', { name: 'More for Site 5' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Move', hidden: true }));
  await vi.waitFor(() => expect(document.activeElement).toBe(main(/^Site 5/)));
  fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' });
  expect(props.onMove).toHaveBeenLastCalledWith('e5', 6, true);
  fireEvent.click(await screen.findByRole('button', { name: 'Move up' }));
  expect(props.onMove).toHaveBeenLastCalledWith('e5', 4, true);
  fireEvent.keyDown(document.activeElement!, { key: 'Enter' });
  expect(screen.queryByRole('button', { name: 'Move up' })).toBeNull();
  fireEvent.keyDown(main(/^Site 5/), { key: 'ArrowDown' });
  expect(props.onMove).toHaveBeenCalledTimes(2);
});

it('says why nothing can be moved in another order or while searching, with a way on', async () => {
  const { props, rerenderWith } = view({ entries, settings: { ...usualCodesSettings, sort: 'name' } });
  await loaded();
  const up = () => fireEvent.keyDown(main(/^Site 4/), { key: 'ArrowUp', altKey: true });
  up();
  const [, mend] = vi.mocked(props.onSay).mock.calls[0]!;
  mend!.onChoose();
  expect(props.onSettings).toHaveBeenCalledExactlyOnceWith({ sort: 'manual' });
  rerenderWith({ settings: usualCodesSettings });
  fireEvent.input(search(), { target: { value: 'Site' } });
  up();
  await act(() => vi.mocked(props.onSay).mock.calls[1]![1]!.onChoose());
  expect(search()).toHaveProperty('value', '');
  expect(props.onMove).not.toHaveBeenCalled();
});

it("leaves the rows of the page's site where they are, and puts the others to their own places", async () => {
  const site = { domain: 'site.example', first: ['e7'], onFill: () => undefined };
  const { props } = view({ entries: entries.slice(0, 9), site });
  await loaded();
  const press = (name: RegExp, key: string) => fireEvent.keyDown(main(name), { key, altKey: true });
  expect(names().slice(0, 4)).toEqual(['Site 7', 'Site 0', 'Site 1', 'Site 2']);
  press(/^Site 7/, 'ArrowDown');
  expect(props.onSay).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('page'), null);
  press(/^Site 3/, 'ArrowUp');
  expect(props.onMove).toHaveBeenLastCalledWith('e3', 2, true);
  press(/^Site 6/, 'ArrowDown');
  expect(props.onMove).toHaveBeenLastCalledWith('e6', 8, true);
  press(/^Site 5/, 'End');
  expect(props.onMove).toHaveBeenLastCalledWith('e5', 8, true);
});
