import { render, screen, within } from '@testing-library/preact';
import { vi } from 'vitest';
import { CodesView, type CodesViewProps } from '../../../components/codes/codes-view';
import { usualCodesSettings } from '../../../core/otp/codes-settings';
import { stored } from './stored';

/** The list with four entries of different kinds, and spies for all it can ask for. */
export function view(props: Partial<CodesViewProps> = {}) {
  const all: CodesViewProps = {
    entries: [
      stored({ issuer: 'Contoso', label: 'ada' }),
      stored({ issuer: 'Fabrikam', label: 'bob', digits: 8 }),
      stored({ issuer: 'Tailspin', label: 'cyd', type: 'hotp', counter: 1n }),
      stored({ issuer: 'Yandex', label: 'dee', type: 'yandex', algorithm: 'SHA256' }),
    ],
    complete: true,
    notice: null,
    unreadable: 0,
    settings: usualCodesSettings,
    onSettings: vi.fn<CodesViewProps['onSettings']>(),
    onCopy: vi.fn<CodesViewProps['onCopy']>(),
    onAdvance: vi.fn<CodesViewProps['onAdvance']>(),
    onPin: vi.fn<CodesViewProps['onPin']>(),
    onEdit: vi.fn<CodesViewProps['onEdit']>(),
    onRemove: vi.fn<CodesViewProps['onRemove']>(),
    onAdd: vi.fn<CodesViewProps['onAdd']>(),
    onUnreadable: vi.fn<CodesViewProps['onUnreadable']>(),
    menu: [],
    clock: () => Date.now(),
    ...props,
  };
  return { ...render(<CodesView {...all} />), props: all };
}

/** The rows that are drawn. */
export const rows = () => within(screen.getByRole('list')).getAllByRole('listitem');
/** The button of a row by its name. */
export const main = (name: RegExp) => screen.getByRole('button', { name });
export const search = () => screen.getByRole('searchbox', { name: 'Search' });
