import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The built extension as it is after a person allowed some of its optional permissions: a copy below `folder` whose manifest asks for
 * them at install. Nothing else differs; without any, it is the built one itself.
 */
export function withGranted(extension: string, granted: ReadonlySet<string>, folder: string): string {
  if (granted.size === 0) return extension;
  const copy = join(folder, 'extension');
  cpSync(extension, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const strange = [...granted].filter((permission) => !manifest.optional_permissions.includes(permission));
  if (strange.length > 0) throw new Error(`Not an optional permission: ${strange.join(', ')}`);
  manifest.permissions.push(...granted);
  manifest.optional_permissions = manifest.optional_permissions.filter((each: string) => !granted.has(each));
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}
