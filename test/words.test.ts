import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { englishMessages } from './setup/strings';

/** Where a text of `locales/en.yml` may be named. */
const folders = ['adapters', 'components', 'core', 'entrypoints', 'portal'];

const code = [
  readFileSync('wxt.config.ts', 'utf8'),
  ...folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|html)$/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  ),
].join('\n');
/** What a template fills in may be any word, and may name a text itself. */
const filled = code.replace(/\$\{[^{}]*\}/g, '\\w+');

/** `'codes.copy'` and `` `codes.type.${type}` ``, as patterns of message keys, which have underscores for dots. */
const named = [...`${code}\n${filled}`.matchAll(/['"`]([a-z]\w*\.[^'"`\s]+)['"`]|__MSG_(\w+)__/g)].map(
  ([, key, message]) => message ?? key!.replaceAll('.', '_'),
);

it('has no words that nobody shows', async () => {
  const shown = new RegExp(`^(?:${[...new Set(named)].filter((key) => /^[\w\\+]+$/.test(key)).join('|')})$`);
  const keys = Object.keys(await englishMessages());
  expect(keys.length).toBeGreaterThan(500);
  expect(keys.filter((key) => !shown.test(key))).toEqual([]);
});
