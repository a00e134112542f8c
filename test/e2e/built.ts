import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of a built extension: `.output/chrome-mv3`, or below the folder that KEYTAG_OUTPUT names. */
export function builtExtension(target: 'chrome-mv3' | 'firefox-mv3'): string {
  const folder = resolve(process.env['KEYTAG_OUTPUT'] ?? '.output', target);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${folder} is not built. Run: npm run build`);
  return folder;
}
