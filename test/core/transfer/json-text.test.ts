import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactJson } from '../../../core/transfer/exact-json';
import { parseJson } from '../../../core/transfer/json-text';

describe('parseJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 6 }).filter((json) => !/\d{17}/.test(json)),
        (text) => {
          expect(parseJson(text)).toEqual(JSON.parse(text, (_key, value: unknown) => value));
        },
      ),
    );
  });

  it('keeps every digit of a long whole number, and only of that', () => {
    const text =
      '{"a":18446744073709551615,"b":[9007199254740993,-9007199254740993,1.5000000000000000001,1e20,9007199254740993.5],"c":"9007199254740993","9007199254740993":1}';
    expect(parseJson(text)).toEqual({
      a: 18_446_744_073_709_551_615n,
      b: [9_007_199_254_740_993n, -9_007_199_254_740_992, 1.5, 1e20, 9_007_199_254_740_994],
      c: '9007199254740993',
      '9007199254740993': 1,
    });
  });

  it('is not deceived by quotes, brackets and digits inside strings', () => {
    const strings = ['\\', '"', '\\"', '[[[[', '{"a":1234567890123456}', '1234567890123456', '\\\\'];
    expect(parseJson(JSON.stringify({ strings, n: 1 }))).toEqual({ strings, n: 1 });
    expect(parseJson(`["${'['.repeat(1000)}",1234567890123456789]`)).toEqual([
      '['.repeat(1000),
      1_234_567_890_123_456_789n,
    ]);
  });

  it('takes no text for a number, however the text begins: numbers of millions of digits take minutes', () => {
    const texts = ['\u0000integer:', '\u0000integer:x', `\u0000integer:${'9'.repeat(5_000_000)}`];
    const begun = performance.now();
    expect(parseJson(JSON.stringify([...texts, 1]).replace(/1\]$/, '1234567890123456789]'))).toEqual([
      ...texts,
      1_234_567_890_123_456_789n,
    ]);
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  it.each(['', '{', '[1,', '{"a":}', '[1]]', '"a', 'nul', '{"a":"\\', '[1 2]', '{1234567890123456:1}'])(
    'gives nothing for %j',
    (text) => {
      expect(parseJson(text)).toBeUndefined();
    },
  );
});

describe('exactJson', () => {
  it('writes what parseJson reads, counters with every digit', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            n: fc.bigInt({ min: 2n ** 53n, max: 2n ** 64n - 1n }),
            s: fc.string(),
            u: fc.constant(undefined),
          }),
        ),
        (rows) => {
          expect(parseJson(exactJson({ rows }))).toEqual({ rows: rows.map(({ n, s }) => ({ n, s })) });
        },
      ),
    );
  });
});
