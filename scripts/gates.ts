import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import * as v from 'valibot';

/** How one gate ended. Gates that are one yes or no count as one test. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface Gate {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Where the gate's runner leaves its JSON report; absent for a yes-or-no gate. */
  readonly report?: { readonly file: string; readonly count: (json: unknown) => Tally };
}

/** Vitest's JSON reporter uses Jest's field names. */
const vitestReport = v.object({ numPassedTests: v.number(), numFailedTests: v.number(), numPendingTests: v.number() });

function countVitest(json: unknown): Tally {
  const totals = v.parse(vitestReport, json);
  return { passed: totals.numPassedTests, failed: totals.numFailedTests, skipped: totals.numPendingTests };
}

const playwrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
});

/** A test that passed only on a second try has failed. */
function countPlaywright(json: unknown): Tally {
  const { stats } = v.parse(playwrightReport, json);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

const reports = '.output/reports';

function vitest(project: readonly string[], file: string): Gate['command'] {
  const projects = project.flatMap((name) => ['--project', name]);
  return ['vitest', 'run', ...projects, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
}

function vitestGate(name: string, projects: readonly string[]): Gate {
  const file = `${reports}/${name}.json`;
  return { name, command: vitest(projects, file), report: { file, count: countVitest } };
}

/** What needs neither a build nor a browser; `wxt prepare` comes first because types and tests extend what it writes. */
export const fastGates: readonly Gate[] = [
  { name: 'prepare', command: ['wxt', 'prepare'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'lint', command: ['oxlint'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'unused', command: ['knip'] },
  vitestGate('unit', ['node', 'dom']),
];

/** What looks at the built extension, in browsers and out of them. */
export const builtGates: readonly Gate[] = [
  // Builds too.
  { name: 'zip-chrome', command: ['wxt', 'zip'] },
  { name: 'build-edge', command: ['wxt', 'build', '-b', 'edge'] },
  { name: 'build-firefox', command: ['wxt', 'build', '-b', 'firefox'] },

  vitestGate('built', ['built']),
  { name: 'add-on-lint', command: ['addons-linter', '.output/firefox-mv3', '--boring'] },
  {
    name: 'end-to-end',
    command: ['playwright', 'test'],
    report: { file: `${reports}/e2e.json`, count: countPlaywright },
  },
];

/** Runs one gate with its output in the open. A runner that leaves no report, or a report without a test, has failed. */
export function runGate(gate: Gate): Tally {
  console.log(`\n== ${gate.name}: ${gate.command.join(' ')}`);
  const [program, ...args] = gate.command;
  const { status } = spawnSync(`node_modules/.bin/${program}`, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PLAYWRIGHT_JSON_OUTPUT_NAME: gate.report?.file ?? '',
      ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
    },
  });
  const ok = status === 0;
  if (!gate.report) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  if (!existsSync(gate.report.file)) return { passed: 0, failed: 1, skipped: 0 };
  const tally = gate.report.count(JSON.parse(readFileSync(gate.report.file, 'utf8')));
  const blind = tally.passed + tally.failed === 0;
  return { ...tally, failed: ok && !blind ? tally.failed : Math.max(1, tally.failed) };
}
