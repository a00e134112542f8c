import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { fromHex } from '../../../core/bytes/hex';
import { formatRecoveryCode, parseRecoveryCode } from '../../../core/vault/recovery-code';

const secrets = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => new Uint8Array(bytes));

describe('recovery code', () => {
  it('is what the README says', async () => {
    // SHA-256 of 16 zero bytes begins with 374: 0b0011_0111_0100 is V (27) and M (20).
    expect(await formatRecoveryCode(new Uint8Array(16))).toBe('0000-0000-0000-0000-0000-0000-00VM');
  });

  it('comes back from what was written, however it is typed', async () => {
    await fc.assert(
      fc.asyncProperty(secrets, fc.constantFrom(' ', '', '-', ' – ', '\n'), async (secret, between) => {
        const code = await formatRecoveryCode(secret);
        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
        const typed = code.toLowerCase().replaceAll('-', between).replaceAll('1', 'i').replaceAll('0', 'o');
        expect(await parseRecoveryCode(typed)).toEqual({ ok: true, secret });
      }),
    );
  });

  it('notices nearly every wrong character and every wrong length', async () => {
    const secret = fromHex('00112233445566778899aabbccddeeff')!;
    const code = await formatRecoveryCode(secret);
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    let missed = 0;
    let tried = 0;
    for (const [index, character] of Array.from(code).entries()) {
      for (const other of alphabet) {
        if (character === '-' || other === character) continue;
        const reading = await parseRecoveryCode(code.slice(0, index) + other + code.slice(index + 1));
        tried++;
        if (reading.ok) missed++;
      }
    }
    expect(tried).toBe(28 * 31);
    expect(missed).toBeLessThanOrEqual(2);
    expect(await parseRecoveryCode(code.slice(0, -1))).toEqual({ ok: false, why: 'length' });
    expect(await parseRecoveryCode(`${code}0`)).toEqual({ ok: false, why: 'length' });
    expect(await parseRecoveryCode('U'.repeat(28))).toEqual({ ok: false, why: 'typo' });
    expect(await parseRecoveryCode('')).toEqual({ ok: false, why: 'length' });
  });
});
