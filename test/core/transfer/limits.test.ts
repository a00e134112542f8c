import { describe, expect, it } from 'vitest';
import { checkArgon2Costs, checkScryptCosts } from '../../../core/transfer/limits';

const argon2 = (memory: number, passes: number) => ({ memory, passes, lanes: 1 });
const scrypt = (n: number, p = 1) => ({ n, r: 8, p });

describe('the cost of several derivations', () => {
  it('is what they cost together', () => {
    const gibibyte = 1024 * 1024;
    expect(() => checkArgon2Costs([argon2(gibibyte, 4), argon2(gibibyte, 6)])).not.toThrow();
    expect(() => checkArgon2Costs([argon2(gibibyte, 4), argon2(gibibyte, 7)])).toThrow(/cost/);
    expect(() => checkScryptCosts([scrypt(2 ** 15), scrypt(2 ** 18), scrypt(2 ** 18)])).not.toThrow();
    expect(() => checkScryptCosts(Array.from({ length: 8 }, () => scrypt(2 ** 19)))).toThrow(/cost/);
  });

  it('is refused for one that is not usable among them', () => {
    expect(() => checkArgon2Costs([argon2(65_536, 3), argon2(Number.NaN, 3)])).toThrow(/damaged/);
    expect(() => checkScryptCosts([scrypt(2 ** 15), scrypt(Number.NaN)])).toThrow(/damaged/);
  });
});
