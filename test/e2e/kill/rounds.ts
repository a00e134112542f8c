import { isDeepStrictEqual } from 'node:util';
import { expect } from '@playwright/test';
import * as v from 'valibot';
import { chanceFrom, type Chance } from './chance';
import { changeOf, shuffledKinds, type Change } from './changes';
import { comparable, found as foundSchema, type Found, type State } from './state';

/** A browser with a page of Keytag's in a profile that outlives it. */
export interface Victim {
  /** Calls the code of `in-page.ts`. Rejects when the browser is gone. */
  readonly call: (name: string, given: unknown) => Promise<unknown>;
  /** Calls back each time the page asks for a transaction to write. */
  readonly onWrite: (callback: () => void) => void;
  /** As the power going: every process at once, no handler runs, nothing is flushed. */
  readonly kill: () => Promise<void>;
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

interface Journal {
  readonly change: Change;
  /** What the calls answered, in order; null for each that the kill came before. */
  readonly answers: readonly unknown[];
  readonly isAnswered: boolean;
}

/** Makes a change, writing down each answer as it comes. */
async function make(victim: Victim, { calls }: Change, answers: unknown[]): Promise<void> {
  for (const [name, given] of calls) {
    // The second call needs the first.
    // oxlint-disable-next-line no-await-in-loop
    answers.push(await victim.call(name, given));
  }
}

/**
 * Kills the browser during a change: at a moment counted from its beginning, within `usual` (what such a change last took, ms), or
 * from where it begins to write.
 */
async function makeAndKill(victim: Victim, change: Change, usual: number, chance: Chance): Promise<Journal> {
  const isAimed = chance.whole(2) === 0;
  // Early moments more often: late ones find the change answered.
  const delay = chance.part() ** 2 * (isAimed ? 12 : usual);
  const writes = new Promise<void>((resolve) => victim.onWrite(resolve));
  const answers: unknown[] = [];
  let gone = false;
  const making = make(victim, change, answers).catch((error: unknown) => {
    if (!gone) throw error;
  });
  await Promise.race([making, isAimed ? writes.then(() => pause(delay)) : pause(delay)]);
  gone = true;
  await victim.kill();
  // What was on its way arrives; a call to a browser that is gone may never end.
  await Promise.race([making, pause(500)]);
  const isAnswered = answers.length === change.calls.length;
  return { change, answers: change.calls.map((_, index) => answers[index] ?? null), isAnswered };
}

/** The same entries in the same places, to the last field; `like` may leave open what a killed change could not tell. */
function holds(found: Found, like: State): boolean {
  return isDeepStrictEqual(
    [comparable(found.entries, like.entries), comparable(found.bin, like.bin)],
    [comparable(like.entries), comparable(like.bin)],
  );
}

/** The state that the kill left: what was there before the last change, or what is there after it, and nothing between. */
async function stateFound(victim: Victim, before: State, { change, answers, isAnswered }: Journal) {
  const after = change.after(answers);
  const isNewKey = before.passphrase !== after.passphrase;
  const candidates = isNewKey ? [before, after] : [before];
  const keys = candidates.map(({ passphrase, recoveryCode }) => ({ passphrase, recoveryCode }));
  const found = v.parse(foundSchema, await victim.call('look', keys));
  expect(found.status).toBe('locked');
  expect(found.unreadable).toBe(0);
  // One passphrase and one recovery code open it, and they belong together.
  expect(found.byPassphrase.filter(Boolean)).toHaveLength(1);
  expect(found.byRecoveryCode).toEqual(found.byPassphrase);
  const isBefore = isNewKey ? found.byPassphrase[0]! : holds(found, before);
  // What was answered must be there; else either will do.
  const like = isBefore && !isAnswered ? before : after;
  const what = `${change.kind}, ${isAnswered ? 'answered' : 'killed'}`;
  expect(comparable(found.entries, like.entries), what).toEqual(comparable(like.entries));
  expect(comparable(found.bin, like.bin), what).toEqual(comparable(like.bin));
  const { passphrase, recoveryCode } = like;
  const state: State = { passphrase, recoveryCode, entries: found.entries, bin: found.bin };
  return { state, left: isAnswered ? 'answered' : isBefore ? 'before' : 'after' } as const;
}

/**
 * Makes changes in a vault and kills the browser during some of them. `start` opens the same profile each time. Answers what
 * the kills left, for the report.
 */
export async function killDuringChanges(
  start: () => Promise<Victim>,
  { changes, kills, seed }: { readonly changes: number; readonly kills: number; readonly seed: number },
): Promise<{ readonly answered: number; readonly before: number; readonly after: number }> {
  const chance = chanceFrom(seed);
  const kinds = shuffledKinds(changes, chance);
  const fatal = new Set(chance.shuffled(kinds.map((_, number) => number)).slice(0, kills));
  const left = { answered: 0, before: 0, after: 0 };
  const took = new Map<string, number>();
  let victim = await start();
  try {
    const { recoveryCode } = v.parse(v.object({ recoveryCode: v.string() }), await victim.call('create', 'first'));
    let state: State = { passphrase: 'first', recoveryCode, entries: [], bin: [] };
    for (const [number, kind] of kinds.entries()) {
      const change = changeOf(kind, state, number, chance);
      // One after the other: that is the test.
      // oxlint-disable no-await-in-loop
      if (!fatal.has(number)) {
        const began = Date.now();
        const answers: unknown[] = [];
        await make(victim, change, answers);
        state = change.after(answers);
        took.set(change.kind, Date.now() - began);
        continue;
      }
      const journal = await makeAndKill(victim, change, took.get(change.kind) ?? 25, chance);
      victim = await start();
      const found = await stateFound(victim, state, journal);
      left[found.left] += 1;
      state = found.state;
      // oxlint-enable no-await-in-loop
    }
    return left;
  } finally {
    await victim.kill();
  }
}
