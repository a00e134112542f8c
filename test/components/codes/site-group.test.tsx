import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { SiteGroup } from '../../../components/codes/codes-view';
import { loaded, rows, search, view } from './view';

afterEach(cleanup);

const titles = () => [...document.querySelectorAll('.entries-title')].map(({ textContent }) => textContent);
const names = () => rows().map((row) => row.querySelector('.entry-issuer')?.textContent);
const fillButtons = () => screen.queryAllByRole('button', { name: /^Fill the code of/ });

function group(...first: string[]): SiteGroup & { onFill: ReturnType<typeof vi.fn<SiteGroup['onFill']>> } {
  return { domain: 'example.com', first, onFill: vi.fn<SiteGroup['onFill']>() };
}

it("puts the page's entries first, in the order given, each with its Fill", () => {
  const plain = view().props.entries!;
  cleanup();
  const site = group(plain[2]!.id, plain[1]!.id);
  view({ site });
  expect(titles()).toEqual(['For example.com', 'Other accounts']);
  expect(names()).toEqual([2, 1, 0, 3].map((at) => plain[at]!.issuer));
  expect(rows().map((row) => row.style.getPropertyValue('--shift'))).toEqual(['28px', '28px', '56px', '56px']);
  expect(fillButtons()).toHaveLength(2);
  fireEvent.click(fillButtons()[0]!);
  expect(site.onFill).toHaveBeenCalledExactlyOnceWith(plain[2]);
});

it('finds everything in a search, without titles', async () => {
  const plain = view().props.entries!;
  cleanup();
  view({ site: group(plain[2]!.id) });
  await loaded();
  fireEvent.input(search(), { target: { value: plain[1]!.issuer } });
  expect(titles()).toEqual([]);
  expect(names()).toEqual([plain[1]!.issuer]);
  expect(fillButtons()).toHaveLength(0);
});

it('has Fill in every menu while there is a page, and in none otherwise', async () => {
  const plain = view().props.entries!;
  cleanup();
  const site = group();
  view({ site });
  await loaded();
  expect(titles()).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: `More for ${plain[1]!.issuer}` }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Fill on this page' }));
  expect(site.onFill).toHaveBeenCalledExactlyOnceWith(plain[1]);
  cleanup();
  view();
  fireEvent.click(screen.getByRole('button', { name: `More for ${plain[1]!.issuer}` }));
  await screen.findByRole('menuitem', { name: 'Edit' });
  expect(screen.queryByRole('menuitem', { name: 'Fill on this page' })).toBeNull();
});
