import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearWhenDue, type ClipboardAccess } from '../../adapters/clipboard-clearing';
import { isMarked, markOf } from '../../adapters/clipboard-mark';
import type { ClipboardTask } from '../../adapters/clipboard-task';

const start = Date.UTC(2026, 10, 21, 12);
let clipboard: string;
let stored: ClipboardTask | null;

const access: ClipboardAccess = {
  task: () => Promise.resolve(stored),
  done: (hash) => {
    if (stored?.hash === hash) stored = null;
    return Promise.resolve();
  },
  read: () => clipboard,
  empty: () => void (clipboard = ''),
  now: () => Date.now(),
};

async function copy(code: string, seconds: number): Promise<void> {
  clipboard = code;
  stored = { ...(await markOf(code)), at: Date.now() + seconds * 1000 };
}

beforeEach(() => {
  vi.useFakeTimers({ now: start });
  clipboard = 'something of mine';
  stored = null;
});
afterEach(() => vi.useRealTimers());

/** Lets `milliseconds` pass; hashing takes real time, which fake timers do not wait for. */
async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await vi.waitFor(() => undefined);
}

describe('clearing the clipboard', () => {
  it('empties it when the time is up, and not before', async () => {
    await copy('123456', 30);
    const ended = clearWhenDue(access);
    await pass(29_900);
    expect(clipboard).toBe('123456');
    await pass(200);
    await ended;
    expect(clipboard).toBe('');
    expect(stored).toBeNull();
  });

  it('leaves alone what the person copied since', async () => {
    await copy('123456', 15);
    const ended = clearWhenDue(access);
    clipboard = 'a sentence';
    await pass(15_000);
    await ended;
    expect(clipboard).toBe('a sentence');
  });

  it('counts from the last of several copies', async () => {
    await copy('123456', 30);
    const ended = clearWhenDue(access);
    await pass(20_000);
    await copy('654321', 30);
    await pass(20_000);
    expect(clipboard).toBe('654321');
    await pass(10_100);
    await ended;
    expect(clipboard).toBe('');
  });

  it('does not wait longer when the clock is set back', async () => {
    await copy('123456', 60);
    vi.setSystemTime(start - 86_400_000);
    const ended = clearWhenDue(access);
    await pass(120_000);
    await ended;
    expect(clipboard).toBe('');
  });

  it('ends, and forgets the copy, when the browser refuses the clipboard', async () => {
    await copy('123456', 15);
    const refused = vi.fn<(error: unknown) => void>();
    const ended = clearWhenDue({ ...access, read: () => Promise.reject(new Error('refused')) }).catch(refused);
    await pass(15_000);
    await ended;
    expect(refused).toHaveBeenCalledOnce();
    expect(stored).toBeNull();
  });
});

it('marks a text without holding it, and each time anew', async () => {
  const [one, two] = [await markOf('123456'), await markOf('123456')];
  expect(one.hash).not.toBe(two.hash);
  expect(JSON.stringify(one)).not.toContain('123456');
  expect(await isMarked('123456', one)).toBe(true);
  expect(await isMarked('123457', one)).toBe(false);
});
