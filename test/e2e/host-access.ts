import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A copy of the built extension below `folder` that may reach these hosts. In use it may reach the page in front of the person after
 * their click on Keytag's button, menu or key (`activeTab`); where a test can press none of these, the manifest's copy names the hosts.
 * Nothing else differs.
 */
export function withHostAccess(extension: string, hosts: readonly string[], folder: string): string {
  const copy = join(folder, 'extension');
  cpSync(extension, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: hosts }));
  return copy;
}
