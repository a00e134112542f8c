import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenSettled } from '../../portal/settle';

const tick = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('whenSettled', () => {
  let stop: AbortController;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    document.body.replaceChildren();
    stop = new AbortController();
  });
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });

  /** Lets the observer's microtask run. */
  const observed = () => tick(0);

  it('calls once when the page is still, and again after a change', async () => {
    const callback = vi.fn<() => void>();
    whenSettled(document, stop.signal, callback);
    expect(callback).not.toHaveBeenCalled();
    await tick(200);
    expect(callback).toHaveBeenCalledTimes(1);
    document.body.append('x');
    await observed();
    await tick(200);
    expect(callback).toHaveBeenCalledTimes(2);
  });

  it('sees a body that is un-hidden by style alone', async () => {
    document.body.style.display = 'none';
    const callback = vi.fn<() => void>();
    whenSettled(document, stop.signal, callback);
    await tick(200);
    document.body.style.display = '';
    await observed();
    await tick(200);
    expect(callback).toHaveBeenCalledTimes(2);
  });

  it('waits through a burst, but not for ever', async () => {
    const callback = vi.fn<() => void>();
    whenSettled(document, stop.signal, callback);
    for (let turn = 0; turn < 8; turn++) {
      document.body.append('x');
      await tick(100);
    }
    expect(callback).not.toHaveBeenCalled();
    for (let turn = 0; turn < 8; turn++) {
      document.body.append('x');
      await tick(100);
    }
    expect(callback).toHaveBeenCalled();
  });

  it('leaves nothing running while idle, and nothing at all after the end', async () => {
    const callback = vi.fn<() => void>();
    whenSettled(document, stop.signal, callback);
    await tick(200);
    expect(vi.getTimerCount()).toBe(0);
    stop.abort();
    document.body.append('x');
    await observed();
    await tick(2000);
    expect(callback).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
