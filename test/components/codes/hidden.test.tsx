import { act, cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { usualCodesSettings } from '../../../core/otp/codes-settings';
import { loaded, main, rows, search, view } from './view';

const settings = { ...usualCodesSettings, hideCodes: true };
const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
const codes = () => rows().map((row) => row.querySelector('.code')?.textContent);

beforeEach(() => {
  vi.useFakeTimers({ now: 30_000 });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('shows dots, says so, and holds no code', () => {
  const { container } = view({ settings });
  expect(main(/^Contoso/).textContent).toContain('Code hidden');
  expect(container.textContent).not.toMatch(/\d{3}/);
});

it('copies and shows on click, one code at a time', () => {
  const { props } = view({ settings });
  fireEvent.click(main(/^Contoso/));
  expect(props.onCopy).toHaveBeenCalledExactlyOnceWith(props.entries![0], '287082');
  expect(codes()[0]).toBe('287082');
  fireEvent.click(main(/^Fabrikam/));
  expect(codes()[0]).toContain('Code hidden');
  expect(codes()[1]).toBe('94287082');
});

it('hides again when the step ends', async () => {
  view({ settings });
  fireEvent.click(main(/^Contoso/));
  await wait(29_000);
  expect(codes()[0]).toBe('287082');
  await wait(1_100);
  expect(codes()[0]).toContain('Code hidden');
});

it('shows a code that ends at once for ten seconds, with the one that follows', async () => {
  vi.setSystemTime(58_000);
  view({ settings });
  fireEvent.click(main(/^Contoso/));
  await wait(9_900);
  expect(codes()[0]).toBe('359152');
  await wait(200);
  expect(codes()[0]).toContain('Code hidden');
});

it('copies by search and Enter', async () => {
  const { props } = view({ settings });
  await loaded();
  fireEvent.input(search(), { target: { value: 'fabri' } });
  fireEvent.keyDown(search(), { key: 'Enter' });
  expect(props.onCopy).toHaveBeenCalledExactlyOnceWith(props.entries![1], '94287082');
});
