import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { otpAlgorithms } from '../../../core/otp/entry';
import type { Chance } from './chance';
import { plainEntries, type PlainEntry, type State } from './state';

/** A change of a vault as a person makes it: what the page is called with, and the state that follows. */
export interface Change {
  readonly kind: string;
  /** The calls, in order; only the last one changes anything. */
  readonly calls: readonly (readonly [name: string, given: unknown])[];
  /** The state after it, from what the calls answered; null for each that did not. */
  readonly after: (answers: readonly unknown[]) => State;
}

type Answers = readonly unknown[];

/** An entry with everything in it that a source can name, or with little; its secret is really random. */
function newEntry(issuer: string, chance: Chance): PlainEntry {
  const type = chance.of(['totp', 'totp', 'hotp', 'steam', 'motp'] as const);
  return {
    ...linkedEntry(issuer, chance),
    type,
    ...(type === 'hotp' ? {} : { counter: '0', period: 30 }),
    ...(type === 'motp' ? { pin: '0417' } : {}),
    ...(chance.whole(2) ? { note: `note of ${issuer}\nin two lines` } : {}),
    ...(chance.whole(2) ? { tags: ['work', issuer] } : {}),
    ...(chance.whole(3) ? {} : { pinned: true }),
    ...(chance.whole(2) ? { sites: [`${issuer}.example`] } : {}),
  };
}

/** An entry as a link can carry it. */
function linkedEntry(issuer: string, chance: Chance): PlainEntry {
  const isCounter = chance.whole(4) === 0;
  return {
    id: null,
    position: null,
    createdAt: null,
    usedAt: null,
    uses: 0,
    type: isCounter ? 'hotp' : 'totp',
    secret: randomBytes(chance.of([20, 32])).toString('hex'),
    algorithm: chance.of(otpAlgorithms),
    digits: chance.of([6, 8]),
    period: isCounter ? 30 : chance.of([30, 60]),
    counter: isCounter ? String(chance.whole(1_000_000)) : '0',
    issuer,
    label: `ada@${issuer}.example`,
  };
}

function adding(name: string, entries: readonly PlainEntry[], given: unknown, state: State): Change {
  const after = ([answer]: Answers): State => {
    const told = v.parse(v.nullable(plainEntries), answer);
    // What was given must come back; only what the vault itself chooses is taken from the answer.
    const added = entries.map((entry, index) => {
      const { id = null, position = null, createdAt = null } = told?.[index] ?? {};
      return { ...entry, id, position, createdAt };
    });
    return { ...state, entries: [...state.entries, ...added] };
  };
  return { kind: name, calls: [[name, given]], after };
}

/** Makes each kind of change; null where the state has nothing to make it of. */
const kinds: Record<string, (state: State, number: number, chance: Chance) => Change | null> = {
  add: (state, number, chance) => {
    const entry = newEntry(`add${number}`, chance);
    return adding('add', [entry], entry, state);
  },
  import: (state, number, chance) => {
    const count = 2 + chance.whole(30);
    const entries = Array.from({ length: count }, (_, index) => linkedEntry(`import${number}n${index}`, chance));
    return adding('import', entries, entries, state);
  },
  edit: (state, number, chance) => {
    if (state.entries.length === 0) return null;
    const before = chance.of(state.entries);
    const after = { ...newEntry(`edit${number}`, chance), id: before.id, createdAt: before.createdAt };
    const edited = { ...after, position: before.position, usedAt: before.usedAt, uses: before.uses };
    const entries = state.entries.map((entry) => (entry === before ? edited : entry));
    return { kind: 'edit', calls: [['edit', edited]], after: () => ({ ...state, entries }) };
  },
  delete: (state, _number, chance) => {
    if (state.entries.length === 0) return null;
    const gone = chance.of(state.entries);
    const entries = state.entries.filter((entry) => entry !== gone);
    const after = () => ({ ...state, entries, bin: [...state.bin, gone] });
    return { kind: 'delete', calls: [['delete', gone.id]], after };
  },
  restore: (state, _number, chance) => {
    if (state.bin.length === 0) return null;
    const back = chance.of(state.bin);
    const bin = state.bin.filter((entry) => entry !== back);
    const after = () => ({ ...state, entries: [...state.entries, back], bin });
    return { kind: 'restore', calls: [['restore', back.id]], after };
  },
  passphrase: (state, number) => {
    const passphrase = `passphrase ${number}`;
    const after = ([code]: Answers): State => {
      return { ...state, passphrase, recoveryCode: v.parse(v.nullable(v.string()), code) };
    };
    const calls = [['prepare', passphrase] as const, ['commit', null] as const];
    return { kind: 'passphrase', calls, after };
  },
};

/** How many changes of each kind: a hundred of the five that issue 3 names, and those that take something back. */
const deck = ['add', 'import', 'edit', 'delete', 'passphrase'].flatMap((kind) => Array<string>(20).fill(kind));

/** The kinds of change in a chance order, as many as asked for. */
export function shuffledKinds(count: number, chance: Chance): string[] {
  return chance.shuffled([...deck, ...Array<string>(10).fill('restore')]).slice(0, count);
}

/** A change of this kind, or an addition where the state has nothing to make it of. */
export function changeOf(kind: string, state: State, number: number, chance: Chance): Change {
  return kinds[kind]!(state, number, chance) ?? kinds['add']!(state, number, chance)!;
}
