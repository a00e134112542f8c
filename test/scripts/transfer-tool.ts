import { spawnSync } from 'node:child_process';
import { expect } from 'vitest';

/** What a call of the tool did. */
export interface Run {
  status: number | null;
  out: string;
  err: string;
}

/** Runs the tool itself, as a process of its own. */
export function run(args: readonly string[], input: string | Uint8Array = ''): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/transfer.ts', ...args], {
    input,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, out: stdout.toString(), err: stderr.toString() };
}

/** Exit 1, one line of at most 400 characters on standard error, nothing on standard output. */
export function expectRefusal({ status, out, err }: Run, words: RegExp): void {
  expect({ status, out, err }).toEqual({ status: 1, out: '', err: expect.stringMatching(words) });
  expect(err).toMatch(/^[^\p{Cc}]{1,400}\n$/u);
  expect(err).not.toMatch(/Error\b|\bat [\w.<]+ \(|undefined|node:/);
}
