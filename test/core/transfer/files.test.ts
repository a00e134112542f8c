import { describe, expect, it } from 'vitest';
import type { NewEntry } from '../../../core/otp/entry';
import { writeMigration } from '../../../core/otp/migration-write';
import { readFile, together, type OpenedFile } from '../../../core/transfer/files';

const entries = Array.from({ length: 25 }, (_, place): NewEntry => ({
  type: 'totp',
  issuer: 'Example',
  label: `person ${place}`,
  secret: Uint8Array.of(1, 2, 3, place),
  algorithm: 'SHA1',
  digits: 6,
  period: 30,
  counter: 0n,
}));
const { texts: parts } = writeMigration(entries, 77);
const link = 'otpauth://totp/Other:bob?secret=GEZDGNBVGY3TQOJQ&issuer=Other';
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0);

/** A picture (of the given codes) or a text, read as the import page does. */
async function opened(name: string, content: readonly string[] | string): Promise<OpenedFile> {
  const isText = typeof content === 'string';
  const bytes = isText ? new TextEncoder().encode(content) : png;
  const { opened: file, texts } = await readFile(bytes, async () => (isText ? null : content));
  if (file.locked) throw new Error('locked');
  return { name, imported: file.imported, texts };
}
const labels = (all: readonly (readonly NewEntry[])[]) => all.flat().map(({ label }) => label);

describe('several files together', () => {
  it('hold a Google export in any order, over pictures and lists, each part once', async () => {
    const files = [
      await opened('3.png', [parts[2]!]),
      await opened('links.txt', `${link}\n${parts[0]!}`),
      await opened('2.png', [parts[1]!, parts[2]!]),
    ];
    expect(files[0]!.imported.warnings).toEqual(['Parts 1, 2 of 3 of the Google Authenticator export are missing.']);
    const all = together(files);
    expect(all.warnings).toEqual([]);
    expect(all.rejected).toEqual([]);
    expect(labels(all.entries).toSorted()).toEqual(['bob', ...entries.map(({ label }) => label)].toSorted());
  });

  it('say which part is missing, and name the file of what is not readable', async () => {
    const all = together([
      await opened('one.png', [parts[0]!]),
      await opened('two.png', [parts[2]!, 'otpauth-migration://offline?data=AAAA']),
      await opened('list.txt', `${link}\notpauth://totp/x?secret=0189`),
    ]);
    expect(all.warnings).toEqual(['Part 2 of 3 of the Google Authenticator export is missing.']);
    expect(all.rejected.map(({ where }) => where)).toEqual(['two.png, QR code 2', 'list.txt, line 2']);
    expect(all.entries.map(({ length }) => length)).toEqual([15, 1]);
  });

  it('are a single file when there is one', async () => {
    const file = await opened('list.txt', `${link}\notpauth://totp/x?secret=0189`);
    expect(together([file])).toMatchObject({ rejected: [{ where: 'line 2' }], entries: [file.imported.entries] });
  });

  it('are refused when they hold too much', async () => {
    const file = await opened('list.txt', Array.from({ length: 4500 }, () => link).join('\n'));
    expect(() => together([file, file, file, file])).not.toThrow();
    expect(() => together([file, file, file, file, file])).toThrow('more than 20,000 entries');
  });
});
