import { act, configure, render, screen, within } from '@testing-library/preact';
import { vi } from 'vitest';
import { CodesView, type CodesViewProps } from '../../../components/codes/codes-view';
import { usualCodesSettings } from '../../../core/otp/codes-settings';
import { storedEntry } from '../../fixtures/entries';

// Views load when they are first shown, and machines are noisy.
configure({ asyncUtilTimeout: 20_000 });

/** The list with four entries of different kinds, and spies for all it can ask for. */
export function view(props: Partial<CodesViewProps> = {}) {
  const all: CodesViewProps = {
    entries: [
      storedEntry({ issuer: 'Contoso', label: 'ada' }),
      storedEntry({ issuer: 'Fabrikam', label: 'bob', digits: 8 }),
      storedEntry({ issuer: 'Tailspin', label: 'cyd', type: 'hotp', counter: 1n }),
      storedEntry({ issuer: 'Yandex', label: 'dee', type: 'yandex', algorithm: 'SHA256' }),
    ],
    complete: true,
    notice: null,
    unreadable: 0,
    settings: usualCodesSettings,
    onSettings: vi.fn<CodesViewProps['onSettings']>(),
    onCopy: vi.fn<CodesViewProps['onCopy']>(),
    onAdvance: vi.fn<CodesViewProps['onAdvance']>(),
    onEdit: vi.fn<CodesViewProps['onEdit']>(),
    onDetail: vi.fn<CodesViewProps['onDetail']>(),
    onMany: vi.fn<CodesViewProps['onMany']>(),
    onMove: vi.fn<CodesViewProps['onMove']>().mockResolvedValue(true),
    onSay: vi.fn<CodesViewProps['onSay']>(),
    onAdd: vi.fn<CodesViewProps['onAdd']>(),
    onUnreadable: vi.fn<CodesViewProps['onUnreadable']>(),
    menu: [],
    clock: () => Date.now(),
    ...props,
  };
  const rendered = render(<CodesView {...all} />);
  const rerenderWith = (change: Partial<CodesViewProps>) => rendered.rerender(<CodesView {...all} {...change} />);
  return { ...rendered, rerenderWith, props: all };
}

/** The rows that are drawn. */
export const rows = () => within(screen.getByRole('list')).getAllByRole('listitem');
/** The button of a row by its name. */
export const main = (name: RegExp) => screen.getByRole('button', { name });
export const search = () => screen.getByRole('searchbox', { name: 'Search' });

/** Searching, menus, keys and moving load after the first codes. */
export const loaded = () => act(() => vi.dynamicImportSettled());
