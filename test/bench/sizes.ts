import { readdirSync, statSync } from 'node:fs';
import { builtFiles, firstScripts, scriptsToFirstCode, sizeOf } from '../built/built';
import type { Row } from './row';

/** The sizes that `test/built/sizes.test.ts` gates, as figures. KB is 1,000 bytes. */
export function benchSizes(): Row[] {
  const build = 'chrome-mv3';
  const popup = firstScripts(build, 'popup.html').reduce((sum, file) => sum + sizeOf(build, file), 0) / 1000;
  const rows: Row[] = [
    { what: 'popup script at first paint', value: popup, unit: 'KB', budget: '<= 90', ok: popup <= 90 },
  ];
  const code = scriptsToFirstCode(build).reduce((sum, file) => sum + sizeOf(build, file), 0) / 1000;
  rows.push({ what: 'popup script by the first code', value: code, unit: 'KB', budget: '', ok: null });
  for (const file of builtFiles(build).filter((name) => /^content-scripts\/.*\.js$/.test(name))) {
    const size = sizeOf(build, file) / 1000;
    rows.push({ what: file, value: size, unit: 'KB', budget: '<= 60', ok: size <= 60 });
  }
  const zip = readdirSync('.output').find((name) => name.endsWith('-chrome.zip'));
  if (zip) {
    const size = statSync(`.output/${zip}`).size / 1000;
    rows.push({ what: 'Chrome zip', value: size, unit: 'KB', budget: '<= 500', ok: size <= 500 });
  }
  return rows;
}
