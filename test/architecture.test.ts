import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Conventions as tests: what CONTRIBUTING.md says is held here, so that a review can speak of other things. */
const shipped = ['adapters', 'components', 'core', 'entrypoints', 'portal'];

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => /\.tsx?$/.test(path) && statSync(path).isFile());
}

const files = shipped.flatMap(sourceFiles);
const text = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

function importsOf(file: string): string[] {
  const code = text.get(file) ?? '';
  return [...code.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1]!);
}

/** The top folder of the project that a relative import leads to; null for a package. */
function folderOf(file: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return relative('.', resolve(dirname(file), specifier)).split('/')[0]!;
}

/** Comments may name what code may not. */
const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|(?<![:'"])\/\/.*$/gm, '');

const reachable: Record<string, readonly string[]> = {
  core: ['core'],
  portal: ['core', 'portal'],
  components: ['core', 'components'],
  adapters: ['core', 'adapters'],
  entrypoints: ['core', 'portal', 'components', 'adapters', 'entrypoints'],
};

/** Folders of one thing a file: each file exports an object whose `id` is the file's name, and has its line in `list.ts`. */
const listed = [
  { folder: 'core/checks', tests: 'test/core/checks', strings: 'checks' },
  { folder: 'core/clients', tests: 'test/core/clients' },
  { folder: 'core/facts', tests: 'test/core/facts' },
  { folder: 'core/transfer/importers', tests: 'test/core/transfer/importers', each: true },
  { folder: 'core/transfer/exporters', tests: 'test/core/transfer/exporters' },
  { folder: 'portal/labels', tests: 'test/portal' },
  { folder: 'portal/readers', tests: 'test/portal/readers' },
];

describe('folders', () => {
  it('sees the code it judges', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it.each(shipped)('%s imports only what it may', (folder) => {
    const wrong = files
      .filter((file) => file.startsWith(`${folder}/`))
      .flatMap((file) => importsOf(file).map((specifier) => ({ file, to: folderOf(file, specifier) })))
      .filter(({ to }) => to !== null && !reachable[folder]!.includes(to));
    expect(wrong).toEqual([]);
  });

  it('has one importer of webextension-polyfill', () => {
    expect(files.filter((file) => importsOf(file).includes('webextension-polyfill'))).toEqual(['adapters/browser.ts']);
  });

  it('has no drawer for odds and ends', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|misc|common)(\.tsx?|\/)/.test(file))).toEqual([]);
  });

  it('keeps files readable', () => {
    const long = files.filter((file) => text.get(file)!.split('\n').length > 250);
    expect(long).toEqual([]);
  });
});

describe('shipped code', () => {
  const banned: readonly [string, RegExp][] = [
    ['network', /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection)\s*\(/],
    ['raw HTML', /\b(innerHTML|outerHTML\s*=|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write)\b/],
    ['code from text', /\beval\s*\(|new Function\s*\(/],
    ['logging', /\bconsole\s*\./],
    ['waking a page of the browser', /\bexternally_connectable\b/],
  ];

  /** The one request that Keytag makes: docs/adr/0010. */
  const allowed: Record<string, readonly string[]> = { network: ['adapters/clock-check.ts'] };

  it.each(banned)('has no %s', (what, pattern) => {
    expect(files.filter((file) => pattern.test(withoutComments(text.get(file)!)))).toEqual(allowed[what] ?? []);
  });

  it('puts nothing secret into an error', () => {
    const secret = /new \w*Error\([^)]*\$\{[^}]*(secret|password|passphrase|code|pin|key)\b/i;
    expect(files.filter((file) => secret.test(text.get(file)!))).toEqual([]);
  });

  it('keeps time and chance out of core', () => {
    const impure = /\b(Date\.now\(\)|new Date\(\)|Math\.random\(|crypto\.getRandomValues|performance\.now)/;
    const core = files.filter((file) => file.startsWith('core/'));
    expect(core.filter((file) => impure.test(withoutComments(text.get(file)!)))).toEqual([]);
  });
});

describe.each(listed)('$folder', ({ folder, tests, strings, each }) => {
  const list = readFileSync(`${folder}/list.ts`, 'utf8');
  const lines = [...list.matchAll(/^import .* from '\.\/([\w-]+)';$/gm)].map((match) => match[1]!);
  const items = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -3))
    .filter((name) =>
      new RegExp(`\\bid: '${name}'|\\bpage: '${name}'|\\blanguage: '${name}'`).test(
        readFileSync(`${folder}/${name}.ts`, 'utf8'),
      ),
    );

  it('lists every thing, in order', () => {
    expect(items.length).toBeGreaterThan(1);
    const imported = lines.filter((name) => items.includes(name));
    expect(imported).toEqual(items.toSorted((a, b) => (a < b ? -1 : 1)));
  });

  it('tests every thing', () => {
    const tested = sourceFiles(tests).map((file) => [file, readFileSync(file, 'utf8')] as const);
    expect(tested.length).toBeGreaterThan(0);
    const missing = each
      ? items.filter((name) => !tested.some(([file, code]) => file.includes(name) || code.includes(name)))
      : [];
    expect(missing).toEqual([]);
  });

  it('says in a line what every thing is', () => {
    expect(
      items.filter((name) => !/\/\*\*[\s\S]+?\*\/\s*export const/.test(readFileSync(`${folder}/${name}.ts`, 'utf8'))),
    ).toEqual([]);
  });

  it('has words for every thing', () => {
    if (!strings) return;
    const words = readFileSync('locales/en.yml', 'utf8');
    expect(items.filter((name) => !new RegExp(`^ {2}${name.replaceAll('-', '_')}:`, 'm').test(words))).toEqual([]);
  });
});
