import { expect, it } from 'vitest';
import { frameFor } from '../../../core/sites/frame';
import { siteAt } from '../../../core/sites/site';

const frame = (frameId: number, url: string, fields = 1, focused = false) => ({ frameId, url, fields, focused });
const site = siteAt('www.example.com')!;

it.each([
  ['the page itself', [frame(0, 'https://www.example.com/'), frame(3, 'https://login.example.com/')], 0],
  [
    'the frame with the focus',
    [frame(0, 'https://www.example.com/'), frame(3, 'https://login.example.com/', 1, true)],
    3,
  ],
  [
    'the only one with a field',
    [frame(0, 'https://www.example.com/', 0), frame(3, 'https://login.example.com/', 6)],
    3,
  ],
  [
    'none of another site',
    [frame(3, 'https://example.org/', 1, true), frame(4, 'https://example.com.evil.example/')],
    null,
  ],
  ['none without https', [frame(0, 'http://www.example.com/')], null],
  ['none without an address of its own', [frame(2, 'about:srcdoc'), frame(3, 'data:text/html,x')], null],
  [
    "none in a stranger's page, even where the tab is on its way to the site",
    [frame(0, 'https://evil.example/', 0), frame(3, 'https://login.example.com/')],
    null,
  ],
  ['none in a page that gave no answer itself', [frame(3, 'https://login.example.com/')], null],
  ['none without a field', [frame(0, 'https://www.example.com/', 0)], null],
])('gives the code to %s', (_, frames, frameId) => {
  expect(frameFor(frames, site)?.frameId ?? null).toBe(frameId);
});
