import type { ComponentType } from 'preact';
import { BackupSection } from './backup-section';
import { FactsSection } from './facts-section';
import { PasswordsSection } from './passwords-section';
import { SettingsSection } from './settings-section';
import { VaultSection } from './vault-section';

/** Where the dashboard stands: `#password/<id>` is the view `password` of the section `passwords`. */
export interface Place {
  readonly view: string;
  readonly id: string | null;
}

export interface Section {
  /** The view it shows by itself, and the key of its name under `passwords.nav`. */
  readonly id: 'passwords' | 'vault' | 'backup' | 'settings' | 'facts';
  /** All views it shows. */
  readonly views: readonly string[];
  readonly Show: ComponentType<{ readonly place: Place }>;
}

/** The parts of the dashboard, in the order of the navigation. */
export const sections: readonly [Section, ...Section[]] = [
  { id: 'passwords', views: ['passwords', 'password', 'add', 'edit', 'rotate'], Show: PasswordsSection },
  { id: 'vault', views: ['vault', 'unlock'], Show: VaultSection },
  { id: 'backup', views: ['backup'], Show: BackupSection },
  { id: 'settings', views: ['settings'], Show: SettingsSection },
  { id: 'facts', views: ['facts'], Show: FactsSection },
];
