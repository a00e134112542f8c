import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, fromPage } from '../../adapters/answers';
import { send, senderOf } from './messages';

const handle = vi.fn<() => boolean>(() => true);
const ours = fromPage((url) => url === 'https://login.microsoftonline.com/common');

answer('canFill', ours, v.undefined(), handle);
answer(
  'keepFingerprint',
  ours,
  v.strictObject({ id: v.string(), appPassword: v.pipe(v.string(), v.maxLength(20)) }),
  ({ appPassword }) => {
    throw new Error(`could not work on ${appPassword}`);
  },
);

beforeEach(() => {
  handle.mockClear();
  fakeBrowser.runtime.id = 'keytag';
});

const there = 'https://login.microsoftonline.com/common';

describe('the sender', () => {
  it('is answered from the top frame of a page of ours', async () => {
    expect(await send('canFill', undefined, senderOf(there))).toEqual({ res: true });
  });

  it.each([
    ['another extension', { id: 'other' }],
    ['a frame', { frameId: 4 }],
    ['another address', { url: 'https://login.microsoftonline.com.evil.example/common' }],
    ['no tab, as from a page of an extension', { tab: undefined }],
    ['a page being prerendered', { documentLifecycle: 'prerender' as const }],
    ['no address', { url: undefined }],
  ])('is refused when it is %s', async (_, change) => {
    expect(await send('canFill', undefined, { ...senderOf(there), ...change })).toMatchObject({ err: {} });
    expect(handle).not.toHaveBeenCalled();
  });
});

describe('the payload', () => {
  it.each([[{ id: 1, appPassword: 'x' }], [{ id: 'a' }], [{ id: 'a', appPassword: 'x', more: 1 }], [null], ['text']])(
    'is refused in another shape: %j',
    async (payload) => {
      const answered = await send('keepFingerprint', payload, senderOf(there));
      expect(answered?.err?.message).toBe('Keytag did not understand the message.');
    },
  );

  it('is never echoed by an error', async () => {
    const answered = await send('keepFingerprint', { id: 'a', appPassword: 'abcdefghijklmnop' }, senderOf(there));
    expect(answered).toMatchObject({ err: {} });
    expect(JSON.stringify(answered)).not.toContain('abcdefghijklmnop');
  });
});

it('does not answer a message that it does not know', async () => {
  expect(await send('exportVault', undefined, senderOf(there))).toBeUndefined();
});
