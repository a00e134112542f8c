import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The built extensions that the gates look at. */
export const builds = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'] as const;

/** Every file of a build, as paths below it. */
export function builtFiles(build: string): string[] {
  const root = `.output/${build}`;
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(root, name)).isFile());
}

export const readBuilt = (build: string, file: string) => readFileSync(`.output/${build}/${file}`, 'utf8');
export const sizeOf = (build: string, file: string) => statSync(`.output/${build}/${file}`).size;

/** The scripts that a page has loaded when `scripts` run: they, and all they import statically. */
function withImports(build: string, scripts: readonly string[]): string[] {
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const [, next] of readBuilt(build, path).matchAll(/(?:from|import)\s*["'`](\.\.?\/[^"'`]+\.js)["'`]/g)) {
      visit(join(path, '..', next!));
    }
  };
  scripts.forEach(visit);
  return [...seen];
}

const entriesOf = (build: string, page: string) =>
  [...readBuilt(build, page).matchAll(/<script[^>]+src="\/?([^"]+)"/g)].map(([, source]) => source!);

/** The scripts an HTML page loads before anything runs: its module scripts and all they import statically. */
export function firstScripts(build: string, page: string): string[] {
  return withImports(build, entriesOf(build, page));
}

/** The popup's scripts by its first code: its first scripts, and `start`, which they load at once (docs/adr/0009). */
export function scriptsToFirstCode(build: string): string[] {
  const start = builtFiles(build).filter((file) => /^chunks\/start-[\w-]+\.js$/.test(file));
  return withImports(build, [...entriesOf(build, 'popup.html'), ...start]);
}
