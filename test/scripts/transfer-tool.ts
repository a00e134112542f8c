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

/** What the tool says on standard error to somebody who stops reading after `bytes` bytes. */
export function errorsWhenReadUpTo(bytes: number, args: readonly string[]): string {
  const pipe = `"$0" --import tsx scripts/transfer.ts "$@" | head -c ${bytes}`;
  return spawnSync('sh', ['-c', pipe, process.execPath, ...args]).stderr.toString();
}

/** Exit 1, one line of at most 400 characters on standard error, nothing on standard output. */
export function expectRefusal({ status, out, err }: Run, words: RegExp): void {
  expect({ status, out, err }).toEqual({ status: 1, out: '', err: expect.stringMatching(words) });
  expect(err).toMatch(/^[^\p{Cc}]{1,400}\n$/u);
  expect(err).not.toMatch(/Error\b|\bat [\w.<]+ \(|undefined|node:/);
}
