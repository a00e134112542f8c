import { describe, expect, it } from 'vitest';
import { textOf } from '../../../core/transfer/file';
import { failureOf, read } from './reading';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const link = 'otpauth://totp/Northwind:';

describe('a text that is not whole UTF-8', () => {
  it('is a list all the same: what cannot be read of a name is seen to be missing', async () => {
    const bytes = Uint8Array.of(...utf8(link), 0xfc, ...utf8('na?secret=MFRGGZDF&issuer=Northwind\n'));
    const { format, entries } = await read(bytes);
    expect(format).toBe('otpauth-list');
    expect(entries.map(({ label }) => label)).toEqual(['\uFFFDna']);
  });

  it('is a damaged backup where JSON is cut in the middle of a character, and needs no password', async () => {
    for (const start of ['', '\uFEFF', '\r\n']) {
      const whole = utf8(`${start}{ "version": 1, "header": { "slots": null }, "db": { "entries": [{ "name": "é`);
      expect((await failureOf(read(whole.subarray(0, -1)))).failure).toBe('damaged');
    }
  });

  it('is a table where the name of an item is of an old code page', async () => {
    const bytes = Uint8Array.of(
      ...utf8('folder,favorite,type,name,login_totp\n,,login,'),
      0xe9,
      ...utf8(',MFRGGZDF\n'),
    );
    expect((await read(bytes)).entries.map(({ issuer }) => issuer)).toEqual(['\uFFFD']);
  });

  it('is noise where it only begins by chance as a text does', () => {
    for (const start of ['{', '[1', '<a b', '\n{', 'abcdefghi', 'AUTHENTICATORPRO', 'AuthenticatorPro']) {
      expect(textOf(Uint8Array.of(...utf8(start), 0x00, 0xff, 0x9c, 0x81, 0xfe, 0x00, 0xc0, 0x13))).toBe(null);
    }
  });
});
