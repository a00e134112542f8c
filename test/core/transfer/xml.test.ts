import { array, assert, asyncProperty, constantFrom, oneof, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TransferError } from '../../../core/transfer/types';
import { childOf, childrenOf, parseXml } from '../../../core/transfer/xml';

const failing = async (text: string) => {
  const started = process.cpuUsage();
  const error = await parseXml(text).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(1000);
  return error;
};

describe('parseXml', () => {
  it('reads elements, attributes, entities, CDATA and comments', async () => {
    const root = await parseXml(
      `<?xml version="1.0" encoding="utf-8"?>\n<a x="1 &amp; 2"><b>one&#32;&lt;two&gt;</b><!-- no --><b><![CDATA[<raw>]]>!</b><c/></a>`,
    );
    expect(root.attributes).toEqual({ x: '1 & 2' });
    expect(childrenOf(root, 'b').map((child) => child.text)).toEqual(['one <two>', '<raw>!']);
    expect(childOf(root, 'c')).toMatchObject({ text: '', children: [] });
    expect(childOf(root, 'd')).toBeUndefined();
  });

  it('refuses entity bombs before they grow, and outside entities', async () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i} "${'&a;'.repeat(10)}">`).join('')}]><lolz>&a19;</lolz>`;
    expect(await failing(laughs)).toMatchObject({ failure: 'refused' });
    expect(await failing(laughs)).toHaveProperty('message', expect.stringContaining('was refused'));
    expect(await failing('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a>&b;</a>')).toMatchObject({ failure: 'refused' });
    expect(await failing('<a>&b;</a>')).toMatchObject({ failure: 'damaged' });
  });

  it('refuses deep nesting and more elements than a backup has, in time', async () => {
    expect(await failing('<a>'.repeat(200_000))).toMatchObject({ failure: 'refused' });
    expect(await failing(`<a>${'<b/>'.repeat(2_000_000)}</a>`)).toMatchObject({ failure: 'refused' });
  });

  it('calls everything else damaged', async () => {
    for (const text of ['', ' ', '<a>', '<a></b>', '<a', '<a x=1/>', 'text', '<a/><b/>', '<a>\u0000</a>']) {
      expect(await failing(text)).toMatchObject({ failure: 'damaged' });
    }
  });

  it('never throws anything else', async () => {
    const piece = constantFrom(
      '<a>',
      '</a>',
      '<b x="1">',
      '&amp;',
      '&x;',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<?p',
      '?>',
      '<!DOCTYPE',
      'x',
    );
    await assert(
      asyncProperty(array(oneof(piece, string({ unit: 'binary' })), { maxLength: 12 }), async (pieces) => {
        const error = await failing(pieces.join(''));
        expect(error === null || error instanceof TransferError).toBe(true);
      }),
    );
  });
});
