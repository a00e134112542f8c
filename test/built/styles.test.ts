import { describe, expect, it } from 'vitest';
import { builds, readBuilt } from './built';

/** Selectors of the rules, at any depth, that a page's own stylesheets have. */
function stylesOf(build: string, page: string): string {
  const sheets = [...readBuilt(build, page).matchAll(/<link rel="stylesheet"[^>]+href="\/?([^"]+)"/g)];
  return sheets.map(([, path]) => readBuilt(build, path!)).join('\n');
}

describe.each(builds)('%s', (build) => {
  it.each(['options.html', 'import.html'])('lays %s out with none of the popup’s rules for the whole page', (page) => {
    const styles = stylesOf(build, page);
    expect(styles.length).toBeGreaterThan(1000);
    // What fixes the body to a popup's size: allowed below `.popup` only, which is no other page's root.
    expect(styles).not.toMatch(/(^|[},])\s*body\s*\{[^}]*position:\s*fixed/);
    expect(readBuilt(build, page)).not.toMatch(/<html[^>]*class="popup"/);
    expect(readBuilt(build, 'popup.html')).toMatch(/<html[^>]*class="popup"/);
  });
});
