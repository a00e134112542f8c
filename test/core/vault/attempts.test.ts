import { describe, expect, it } from 'vitest';
import { retryAt, waitAfter } from '../../../core/vault/attempts';

describe('the wait after wrong tries', () => {
  it('begins after three, doubles, and ends at five minutes', () => {
    expect([0, 1, 2, 3, 4, 5, 10, 11, 12, 1000].map(waitAfter)).toEqual([
      0, 0, 0, 1000, 2000, 4000, 128_000, 256_000, 300_000, 300_000,
    ]);
  });

  it('counts from the last try', () => {
    expect(retryAt({ failures: 5, lastAt: 1000 }, 2000)).toBe(5000);
    expect(retryAt({ failures: 5, lastAt: 1000 }, 5000)).toBeNull();
    expect(retryAt({ failures: 2, lastAt: 1000 }, 1000)).toBeNull();
  });

  it('is never longer because the clock was set back', () => {
    expect(retryAt({ failures: 3, lastAt: 9_000_000 }, 5000)).toBe(6000);
  });
});
