import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewEntry } from '../../../core/otp/entry';
import { formatOtpUri, parseOtpUri } from '../../../core/otp/uri';
import { newEntry } from '../../fixtures/entries';
import { anyEntry } from './any-entry';

function read(uri: string): NewEntry {
  const result = parseOtpUri(uri);
  if (!result.ok) throw new Error(result.why);
  return result.entry;
}

function why(uri: string): string {
  const result = parseOtpUri(uri);
  return result.ok ? 'was read' : result.why;
}

describe('names', () => {
  it.each([
    ['Contoso:ada?issuer=Contoso', 'Contoso', 'ada'],
    ['Contoso%3Aada?issuer=Contoso', 'Contoso', 'ada'],
    ['Contoso:%20%20ada?issuer=Contoso', 'Contoso', 'ada'],
    ['Other:ada?issuer=Contoso', 'Contoso', 'ada'],
    ['ada?issuer=Contoso', 'Contoso', 'ada'],
    ['A%3AB:ada?issuer=A:B', 'A:B', 'ada'],
    ['A:B:ada?issuer=A', 'A', 'B:ada'],
    ['Kappa:a:b:c', 'Kappa', 'a:b:c'],
    [':x', '', 'x'],
    ['x:', 'x', ''],
    ['', '', ''],
    ['ada', '', 'ada'],
    ['a+b@contoso.com?issuer=A+B', 'A B', 'a+b@contoso.com'],
    ['Contoso:ada?issuer=', 'Contoso', 'ada'],
    ['%20Contoso%20:%20ada%20', 'Contoso', 'ada'],
    ['50%25%20off:ada', '50% off', 'ada'],
    ['50%:ada', '50%', 'ada'],
    ['caf%E9:ada', 'caf%E9', 'ada'],
    ['%E6%9D%B1%E4%BA%AC:%F0%9F%94%91', '東京', '🔑'],
    ['東京:ada?issuer=東京', '東京', 'ada'],
    ['a/b:c/d', 'a/b', 'c/d'],
  ])('%s', (rest, issuer, label) => {
    const uri = `otpauth://totp/${rest}${rest.includes('?') ? '&' : '?'}secret=MZXW6YTB`;
    expect(read(uri)).toMatchObject({ issuer, label });
  });

  it('may be missing with the slash', () => {
    expect(read('otpauth://totp?secret=MZXW6YTB')).toMatchObject({ issuer: '', label: '' });
  });
});

describe('parameters', () => {
  it('have defaults', () => {
    expect(read('otpauth://totp/x?secret=MZXW6YTB')).toMatchObject({
      type: 'totp',
      algorithm: 'SHA1',
      digits: 6,
      period: 30,
      counter: 0n,
    });
  });

  it.each([
    ['sha1', 'SHA1'],
    ['SHA-256', 'SHA256'],
    ['HmacSHA512', 'SHA512'],
    ['hmac-sha-256', 'SHA256'],
    ['SHA1', 'SHA1'],
    ['Algorithm.sha256', 'SHA256'],
    ['', 'SHA1'],
    ['%20', 'SHA1'],
  ])('algorithm %s', (name, algorithm) => {
    expect(read(`OTPAUTH://TOTP/x?SECRET=mzxw6ytb&algorithm=${name}`)).toMatchObject({ algorithm });
  });

  it.each(['MD5', 'SHA224', 'SHA3-256', 'HmacMD5', 'GOST3411_2012_256', 'SHA', 'whirlpool'])('names %s', (name) => {
    expect(why(`otpauth://totp/x?secret=MZXW6YTB&algorithm=${name}`)).toContain(name);
  });

  it('does not quote a secret that stands where the algorithm should', () => {
    expect(why('otpauth://totp/x?secret=MZXW6YTB&algorithm=JBSWY3DPEHPK3PXP')).not.toContain('JBSW');
  });

  it.each(['digits=4', 'digits=11', 'digits=6.5', 'digits=', 'digits=abc', 'digits=-6', 'digits=0x6', 'digits=1e1'])(
    'refuses %s',
    (parameter) => expect(why(`otpauth://totp/x?secret=MZXW6YTB&${parameter}`)).toMatch(/digits.*5 to 10/),
  );

  it.each(['period=0', 'period=86401', 'period=30.5', 'period=-30', 'period=', 'period=NaN'])(
    'refuses %s',
    (parameter) => expect(why(`otpauth://totp/x?secret=MZXW6YTB&${parameter}`)).toMatch(/period.*1 to 86400/),
  );

  it.each([5, 6, 7, 8, 9, 10])('takes %d digits', (digits) => {
    expect(read(`otpauth://totp/x?secret=MZXW6YTB&digits=${digits}`).digits).toBe(digits);
  });

  it.each([1, 7, 45, 60, 86400])('takes a period of %d', (period) => {
    expect(read(`otpauth://totp/x?secret=MZXW6YTB&period=${period}`).period).toBe(period);
  });

  it('reads 64-bit counters', () => {
    expect(read('otpauth://hotp/x?secret=MZXW6YTB&counter=18446744073709551615').counter).toBe(2n ** 64n - 1n);
    expect(why('otpauth://hotp/x?secret=MZXW6YTB&counter=18446744073709551616')).toContain('64 bits');
    expect(why('otpauth://hotp/x?secret=MZXW6YTB&counter=-1')).toContain('64 bits');
    expect(why('otpauth://hotp/x?secret=MZXW6YTB&counter=')).toContain('64 bits');
  });

  it('takes a missing counter as 0 and warns', () => {
    const result = parseOtpUri('otpauth://hotp/x?secret=MZXW6YTB');
    expect(result).toMatchObject({ ok: true, entry: { type: 'hotp', counter: 0n } });
    expect(result.ok && result.warnings).toEqual(['The counter is missing. Keytag starts at 0.']);
  });

  it('names the wrong digit of a secret', () => {
    expect(why('otpauth://totp/x?secret=MZXW8YTB')).toContain('8');
  });

  it('reads links copied out of HTML', () => {
    expect(read('otpauth://totp/x?secret=MZXW6YTB&amp;digits=8').digits).toBe(8);
  });

  it.each([
    'otpauth://totp/x',
    'otpauth://steam/x?secret=MZXW6YTB&period=0',
    'otpauth://yaotp/x?secret=MZXW6YTB&digits=99',
    'otpauth://totp/x?secret=',
    'otpauth://nope/x?secret=MZXW6YTB',
    'otpauth://__proto__/x?secret=MZXW6YTB',
    'https://contoso.com',
    'motp://x:y?secret=zz',
    'motp://x:y?secret=abc',
    'steam://',
    '',
  ])('refuses %j', (uri) => expect(parseOtpUri(uri).ok).toBe(false));
});

describe('kinds', () => {
  it.each([
    'otpauth://steam/Steam:ada?secret=MZXW6YTB',
    'otpauth://totp/Steam:ada?secret=MZXW6YTB&issuer=Steam',
    'otpauth://totp/Steam:ada?secret=MZXW6YTB&issuer=Steam&digits=5',
    'otpauth://totp/Steam:ada?secret=MZXW6YTB&encoder=steam&digits=5',
    'otpauth://totp/Steam:ada?secret=MZXW6YTB&otp_type=steam',
  ])('knows Steam in %s', (uri) => {
    expect(read(uri)).toMatchObject({ type: 'steam', digits: 5, period: 30, issuer: 'Steam', label: 'ada' });
  });

  it.each([
    'otpauth://totp/Steam:ada?secret=MZXW6YTB&issuer=Steam&digits=6',
    'otpauth://totp/Steamy:ada?secret=MZXW6YTB&issuer=Steamy',
    'otpauth://totp/Steam:ada?secret=MZXW6YTB&issuer=Steam&period=60',
  ])('does not guess Steam in %s', (uri) => expect(read(uri).type).toBe('totp'));

  it('reads a bare Steam secret', () => {
    expect(read('steam://MZXW6YTB')).toMatchObject({ type: 'steam', issuer: '', label: '', digits: 5 });
  });

  it('reads mOTP', () => {
    const found = read('motp://Contoso:ada?secret=e3152afee62599c8');
    expect(found).toMatchObject({ type: 'motp', issuer: 'Contoso', label: 'ada', period: 10, digits: 6 });
    expect(Buffer.from(found.secret).toString('hex')).toBe('e3152afee62599c8');
    expect(found.pin).toBeUndefined();
  });

  it('reads Yandex with and without its PIN', () => {
    const uri = 'otpauth://yaotp/Ya:ada?secret=6SB2IKNM6OBZPAVBVTOHDKS4FAAAAAAADFUTQMBTRY&pin_length=4';
    expect(read(uri)).toMatchObject({ type: 'yandex', digits: 8, period: 30 });
    expect(read(uri).pin).toBeUndefined();
    expect(read(`${uri}&pin=GUZDGOI`).pin).toBe('5239');
  });

  it("takes Ente's notes, tags and trash", () => {
    const display = encodeURIComponent(
      JSON.stringify({ pinned: true, trashed: true, tags: ['work'], note: 'n', x: 1 }),
    );
    const result = parseOtpUri(`otpauth://totp/x?secret=MZXW6YTB&codeDisplay=${display}`);
    expect(result).toMatchObject({ ok: true, trashed: true, entry: { pinned: true, tags: ['work'], note: 'n' } });
    expect(parseOtpUri('otpauth://totp/x?secret=MZXW6YTB&codeDisplay=broken')).toMatchObject({
      ok: true,
      trashed: false,
    });
  });
});

describe('formatOtpUri', () => {
  it('writes what others read', () => {
    expect(formatOtpUri(newEntry())).toBe(
      'otpauth://totp/Contoso:ada@contoso.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Contoso&algorithm=SHA1&digits=6&period=30',
    );
  });

  it('gives back every entry', () => {
    fc.assert(
      fc.property(anyEntry, (one) => {
        expect(parseOtpUri(formatOtpUri(one))).toMatchObject({ ok: true, entry: one });
      }),
    );
  });
});

it('never throws and never quotes a secret', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.webUrl(),
        fc.string().map((s) => `otpauth://totp/${s}`),
      ),
      (text) => {
        const result = parseOtpUri(text);
        expect(result.ok || result.why.length < 200).toBe(true);
      },
    ),
  );
});

it('reads Yandex as Aegis and as Ente write it', () => {
  const secret = 'secret=AAAAAAAAAAAAAAAAAAAAAAAAAA&issuer=Yandex';
  for (const uri of [`otpauth://yaotp/a?${secret}&pin=GEZDGNA`, `otpauth://yandex/a?${secret}&pin=1234`]) {
    expect(read(uri)).toMatchObject({ type: 'yandex', pin: '1234', digits: 8 });
  }
});

it('gives five digits under the name Steam back as digits', () => {
  const five = newEntry({ issuer: 'Steam', digits: 5 });
  expect(read(formatOtpUri(five))).toEqual(five);
});
