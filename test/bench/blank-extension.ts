import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes an extension whose page shows one line of text: the least any extension page can cost in this run. */
export async function writeBlankExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'keytag-blank-'));
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Blank',
      version: '1.0',
      action: { default_popup: 'popup.html' },
      background: { service_worker: 'background.js' },
    }),
  );
  await writeFile(join(folder, 'background.js'), '');
  await writeFile(
    join(folder, 'popup.html'),
    '<!doctype html><meta charset="utf-8"><title>Blank</title><div id="app"></div><script type="module" src="popup.js"></script>',
  );
  await writeFile(join(folder, 'popup.js'), "document.getElementById('app').textContent = '123 456';");
  return folder;
}
