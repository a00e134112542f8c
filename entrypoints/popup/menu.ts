import { i18n } from '#i18n';
import { popOut } from '../../adapters/pop-out';
import { hasSidePanel, isSidePanel, openSidePanel } from '../../adapters/side-panel';
import { openDashboard, openImport } from '../../adapters/windows';
import type { MenuItem } from '../../components/kit/menu';
import type { Vault } from '../../core/vault/vault';
import { isWindow } from './view';

/** Beside the page; the popup has done its part then. */
async function openBeside(): Promise<void> {
  await openSidePanel();
  window.close();
}

/** The popup's menu. It loads after the first codes: nobody opens it sooner. */
export function menuOf(vault: Vault, onRefused: () => void): MenuItem[] {
  return [
    { icon: 'lock', text: i18n.t('codes.lock'), onChoose: () => void vault.lock() },
    { icon: 'import', text: i18n.t('transfer.menu'), onChoose: () => void openImport() },
    { icon: 'dashboard', text: i18n.t('codes.dashboard'), onChoose: () => void openDashboard('passwords') },
    { icon: 'clock', text: i18n.t('clock.menu'), onChoose: onRefused },
    ...(hasSidePanel() && !isSidePanel() && !isWindow(location.search)
      ? [
          {
            icon: 'panel' as const,
            text: i18n.t('panel.open'),
            onChoose: () => void openBeside().catch(() => undefined),
          },
        ]
      : []),
    { icon: 'window', text: i18n.t('codes.pop_out'), onChoose: () => void popOut() },
  ];
}
