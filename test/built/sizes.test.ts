import { readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builds, builtFiles, firstScripts, scriptsToFirstCode, sizeOf } from './built';

/** Size budgets are gates. KB is 1,000 bytes, raw unless said otherwise. */
const KB = 1000;

describe.each(builds)('%s', (build) => {
  it('paints the popup from at most 90 KB of script', () => {
    const total = firstScripts(build, 'popup.html').reduce((sum, file) => sum + sizeOf(build, file), 0);
    expect(total).toBeGreaterThan(KB);
    expect(total).toBeLessThanOrEqual(90 * KB);
  });

  it('shows the first code from at most 106.7 KB of script', () => {
    const scripts = scriptsToFirstCode(build);
    expect(scripts.some((file) => file.startsWith('chunks/start-'))).toBe(true);
    const total = scripts.reduce((sum, file) => sum + sizeOf(build, file), 0);
    expect(total).toBeLessThanOrEqual(106.7 * KB);
  });

  it('keeps each content script within 60 KB', () => {
    const scripts = builtFiles(build).filter((file) => file.startsWith('content-scripts/') && file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.filter((file) => sizeOf(build, file) > 60 * KB).map((file) => [file, sizeOf(build, file)])).toEqual(
      [],
    );
  });
});

it('ships a Chrome zip of at most 500 KB', () => {
  const zip = readdirSync('.output').find((name) => name.endsWith('-chrome.zip'));
  expect(zip).toBeDefined();
  expect(statSync(`.output/${zip}`).size).toBeLessThanOrEqual(500 * KB);
});
