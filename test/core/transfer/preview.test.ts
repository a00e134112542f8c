import { describe, expect, it } from 'vitest';
import type { NewEntry } from '../../../core/otp/entry';
import { previewOf } from '../../../core/transfer/preview';

const entry = (more: Partial<NewEntry> = {}): NewEntry => ({
  type: 'totp',
  issuer: 'Example',
  label: 'alice',
  secret: Uint8Array.of(1, 2, 3),
  algorithm: 'SHA1',
  digits: 6,
  period: 30,
  counter: 0n,
  ...more,
});
const states = (entries: readonly NewEntry[], held: readonly NewEntry[]) =>
  previewOf([entries], held).map(({ state }) => state);

describe('previewOf', () => {
  it('tells what importing would do', () => {
    const held = [entry(), entry({ issuer: 'Other', secret: Uint8Array.of(9) })];
    expect(states([entry({ label: 'bob', secret: Uint8Array.of(4) })], held)).toEqual(['new']);
    expect(states([entry({ issuer: ' example ', label: 'Alice' })], held)).toEqual(['known']);
    expect(states([entry({ secret: Uint8Array.of(4) })], held)).toEqual(['other-secret']);
    expect(states([entry({ digits: 8 })], held)).toEqual(['other-details']);
    expect(states([entry({ label: 'renamed' })], held)).toEqual(['other-details']);
    expect(previewOf([[entry({ label: 'renamed' })]], held)[0]?.like).toBe(held[0]);
  });

  it('does not count a counter, a note or a tag as a difference', () => {
    const held = [entry({ type: 'hotp', counter: 9n })];
    expect(states([entry({ type: 'hotp', counter: 3n, note: 'x', tags: ['y'], pinned: true })], held)).toEqual([
      'known',
    ]);
  });

  it('keeps kinds apart: the same secret as TOTP and as HOTP makes other codes', () => {
    expect(states([entry({ type: 'hotp' })], [entry()])).toEqual(['new']);
  });

  it('tells an entry that stands twice in the file, and accounts without names', () => {
    expect(states([entry(), entry()], [])).toEqual(['new', 'repeated']);
    expect(states([entry(), entry()], [entry()])).toEqual(['known', 'known']);
    expect(states([entry(), entry({ label: 'bob' }), entry({ secret: Uint8Array.of(4) })], [])).toEqual([
      'new',
      'new',
      'new',
    ]);
    const nameless = (byte: number) => entry({ issuer: '', label: '', secret: Uint8Array.of(byte) });
    expect(states([nameless(1), nameless(2)], [])).toEqual(['new', 'new']);
  });

  it('tells what several files have in common', () => {
    const [one, renamed, other] = [entry(), entry({ label: 'bob' }), entry({ secret: Uint8Array.of(4) })];
    const bySeveral = (...files: NewEntry[][]) => previewOf(files, []).map(({ state, twin }) => [state, twin]);
    expect(bySeveral([one], [one])).toEqual([
      ['new', null],
      ['repeated', one],
    ]);
    expect(bySeveral([one], [renamed], [other])).toEqual([
      ['new', null],
      ['repeated', one],
      ['repeated', one],
    ]);
    expect(bySeveral([one, renamed], [entry({ label: 'carol', secret: Uint8Array.of(8) })])).toEqual([
      ['new', null],
      ['new', null],
      ['new', null],
    ]);
  });

  it('handles 5,000 entries in no time', () => {
    const many = Array.from({ length: 5000 }, (_, i) => entry({ label: `${i}`, secret: Uint8Array.of(i >> 8, i) }));
    const started = process.cpuUsage();
    expect(new Set(states(many, many))).toEqual(new Set(['known']));
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(500);
  });
});
