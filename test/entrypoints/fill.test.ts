import { afterEach, expect, it, vi } from 'vitest';

// WXT runs what the entrypoint gives it.
vi.mock('wxt/utils/define-unlisted-script', () => ({ defineUnlistedScript: (main: () => void) => main() }));
await import('../../entrypoints/fill');

const setOrigin = (value: string) => Object.defineProperty(window, 'origin', { value, configurable: true });
afterEach(() => setOrigin(location.origin));

it('tells where it is', () => {
  setOrigin(location.origin);
  expect(globalThis.keytagFill?.look(6).url).toBe(location.href);
});

it("takes a sandboxed document for nobody's, and writes nothing into it", async () => {
  setOrigin('null');
  document.body.innerHTML = '<input autocomplete="one-time-code">';
  expect(globalThis.keytagFill?.look(6).url).toBe('about:blank');
  expect(await globalThis.keytagFill?.write('123456', false, location.origin)).toBe('gone');
  expect(document.querySelector('input')?.value).toBe('');
});
