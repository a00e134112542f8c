import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * Writes a new check under `root`: its file, its line in `list.ts`, a test with a case for each outcome, and its words. Answers the
 * paths it touched.
 *
 * @throws with one sentence when the name is no id or is taken; nothing is written then.
 */
export function newCheck(id: string, root: string): string[] {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id)) {
    throw new Error('Give the state that fails as lower-case words with hyphens, for example two-passkeys.');
  }
  const path = (name: string) => join(root, name);
  const file = path(`core/checks/${id}.ts`);
  const test = path(`test/core/checks/${id}.test.ts`);
  const list = path('core/checks/list.ts');
  const words = path('locales/en.yml');
  if (existsSync(file) || existsSync(test)) throw new Error(`There is a check ${id} already.`);
  const newList = withLine(readFileSync(list, 'utf8'), id);
  const newWords = withWords(readFileSync(words, 'utf8'), id);
  writeFileSync(file, checkFile(id));
  writeFileSync(test, testFile(id));
  writeFileSync(list, newList);
  writeFileSync(words, newWords);
  return [file, test, list, words];
}

/** The list with the check's import and its line, both in order. */
function withLine(text: string, id: string): string {
  const imports = text.match(/^import .*$/gm) ?? [];
  const names = text.match(/^ {2}\w+,$/gm) ?? [];
  const idOf = (line: string) => /'\.\/([\w-]+)'/.exec(line)![1]!;
  const newImports = [...imports, `import { ${camel(id)} } from './${id}';`].toSorted((a, b) =>
    idOf(a) < idOf(b) ? -1 : 1,
  );
  const newNames = [...names, `  ${camel(id)},`].toSorted((a, b) => (a < b ? -1 : 1));
  return text.replace(imports.join('\n'), newImports.join('\n')).replace(names.join('\n'), newNames.join('\n'));
}

function withWords(text: string, id: string): string {
  if (!text.includes('\nchecks:\n')) throw new Error('locales/en.yml has no place for the words of checks.');
  const finding = (outcome: string) => `    ${outcome}:
      title: What is wrong, in a few words
      why: Why it matters.
      todo: What to do.
`;
  return text.replace(
    '\nchecks:\n',
    () =>
      `\nchecks:\n  ${id.replaceAll('-', '_')}:\n    title: What is right\n${finding('fail')}${finding('needs_review')}`,
  );
}

function checkFile(id: string): string {
  return `import { severalMethods } from '../facts/several-methods';
import { defineCheck, notApplicable, pass } from './check';
import { isUnknown, isUsable } from './method-groups';

/** Say in a line which state fails. */
export const ${camel(id)} = defineCheck({
  id: '${id}',
  reads: ['list', 'methods'],
  severity: 'low',
  basis: 'advice',
  // The facts it rests on.
  source: [severalMethods],
  judge({ list, methods }) {
    if (methods.length === 0) return notApplicable;
    if (methods.some(isUsable)) return pass;
    return { outcome: list === 'partial' || methods.some(isUnknown) ? 'needs-review' : 'fail' };
  },
});
`;
}

function testFile(id: string): string {
  return `import { describe, expect, it } from 'vitest';
import { verdictOn } from './cases';
import { snapshot } from './snapshots';

describe('${id}', () => {
  const id = '${id}';

  it('fails', () => {
    expect(verdictOn(id, snapshot(['password'])).outcome).toBe('fail');
  });

  it('passes', () => {
    expect(verdictOn(id, snapshot(['passkey'])).outcome).toBe('pass');
  });

  it('is open when an unknown row could change it', () => {
    expect(verdictOn(id, snapshot(['unknown'])).outcome).toBe('needs-review');
  });

  it('has nothing to judge', () => {
    expect(verdictOn(id, snapshot([])).outcome).toBe('not-applicable');
  });
});
`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const touched = newCheck(process.argv[2] ?? '', process.cwd());
    console.log(`${touched.join('\n')}\nNext: core/checks/README.md, then npm run check.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
