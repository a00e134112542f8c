import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { usualCodesSettings } from '../../../core/otp/codes-settings';
import { view } from './view';

beforeEach(() => {
  vi.useFakeTimers({ now: 59_000, toFake: ['Date'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const open = (button: string) => fireEvent.click(screen.getByRole('button', { name: button }));
const item = (name: string | RegExp) => screen.findByRole('menuitem', { name, hidden: true });

describe('the menu of a row', () => {
  it('shows the next code and copies it', async () => {
    const { props } = view();
    open('More for Contoso');
    const next = await item(/Copy next code/);
    expect(next.textContent).toContain('359\u2009152');
    fireEvent.click(next);
    expect(props.onCopy).toHaveBeenCalledExactlyOnceWith(props.entries![0], '359152');
    expect(screen.queryByRole('menu', { hidden: true })).toBeNull();
  });

  it('pins, edits and deletes', async () => {
    const { props } = view();
    for (const name of ['Pin to the top', 'Edit', 'Delete']) {
      open('More for Contoso');
      fireEvent.click(await item(name));
    }
    const entry = props.entries![0];
    expect(props.onEdit).toHaveBeenCalledExactlyOnceWith(entry);
    expect(props.onMany).toHaveBeenNthCalledWith(1, { kind: 'pin', pinned: true }, [entry]);
    expect(props.onMany).toHaveBeenNthCalledWith(2, { kind: 'remove' }, [entry]);
  });
});

describe('the menu of the list', () => {
  const order = (name: string) => screen.findByRole('menuitemradio', { name, hidden: true });

  it('sorts, shows which order is chosen, and keeps the focus within', async () => {
    const { props } = view({ settings: { ...usualCodesSettings, sort: 'name' } });
    open('Menu');
    fireEvent.click(await item('Sort'));
    const chosen = await order('By name');
    expect(chosen.getAttribute('aria-checked')).toBe('true');
    expect(document.activeElement).toBe(chosen);
    expect((await order('My own order')).getAttribute('aria-checked')).toBe('false');
    fireEvent.keyDown(chosen, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(await order('Last used first'));
    fireEvent.click(await order('Last used first'));
    expect(props.onSettings).toHaveBeenCalledExactlyOnceWith({ sort: 'last-used' });
    expect(screen.queryByRole('menu', { hidden: true })).toBeNull();
  });
});
