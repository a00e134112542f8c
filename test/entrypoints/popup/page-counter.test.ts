import { describe, expect, it, vi } from 'vitest';
import { codeAt } from '../../../core/otp/code';
import { fillPage } from '../../../entrypoints/popup/page';
import { looked, tabForEach } from './open-tab';

const tab = tabForEach();

describe('a fill with the code of a counter', () => {
  it('moves a counter on in the change that takes its code', async () => {
    const one = await tab.stored({ type: 'hotp', counter: 5n });
    expect(await fillPage(tab.vault, one, await looked(), tab.waits)).toBe('filled');
    expect(tab.codesGiven()).toEqual([codeAt(one, 0)]);
    expect(await tab.now(one.id)).toMatchObject({ counter: 6n, uses: 1 });
    // The list may be behind: the next fill takes the next code all the same.
    expect(await fillPage(tab.vault, one, await looked(), tab.waits)).toBe('filled');
    expect(tab.codesGiven()[1]).toBe(codeAt({ ...one, counter: 6n }, 0));
  });

  it('keeps the counter of a code that nobody saw: the field was gone before it was typed', async () => {
    tab.written = 'gone';
    const one = await tab.stored({ type: 'hotp', counter: 2n ** 64n - 1n });
    expect(await fillPage(tab.vault, one, await looked(), tab.waits)).toBe('changed');
    expect(tab.codesGiven()).toHaveLength(1);
    expect(await tab.now(one.id)).toMatchObject({ counter: one.counter, uses: 0 });
  });

  it.each([
    ['refused', async () => 'refused'],
    [
      'changed',
      async () => {
        throw new Error('The frame was removed.');
      },
    ],
  ])('gives no code twice that a page may have sent: %s', async (outcome, answer) => {
    const one = await tab.stored({ type: 'hotp', counter: 5n });
    const answered = answer();
    answered.catch(() => undefined); // heard before the fill hears it
    tab.written = answered;
    expect(await fillPage(tab.vault, one, await looked(), tab.waits)).toBe(outcome);
    expect(await tab.now(one.id)).toMatchObject({ counter: 6n, uses: 1 });
  });

  it('takes nothing back that was used elsewhere meanwhile', async () => {
    const one = await tab.stored({ type: 'hotp', counter: 5n });
    tab.written = new Promise((resolve) => {
      void (async () => {
        await vi.waitFor(() => expect(tab.codesGiven()).toHaveLength(1));
        await tab.vault.change(one.id, (at) => ({ ...at, counter: at.counter + 1n, uses: at.uses + 1 }));
        resolve('gone');
      })();
    });
    expect(await fillPage(tab.vault, one, await looked(), tab.waits)).toBe('changed');
    expect(await tab.now(one.id)).toMatchObject({ counter: 7n, uses: 2 });
  });
});
