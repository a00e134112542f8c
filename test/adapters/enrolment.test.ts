import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pendingEnrolment, putEnrolment, takeEnrolment, type Enrolment } from '../../adapters/enrolment';

const now = 1_800_000_000_000;
const enrolment: Enrolment = {
  source: { uri: 'otpauth://totp/Contoso:ada?secret=MZXW6YTB' },
  host: 'mysignins.microsoft.com',
  at: now,
};

beforeEach(() => fakeBrowser.reset());

describe('enrolment', () => {
  it('waits until it is taken', async () => {
    await putEnrolment(enrolment);
    expect(await pendingEnrolment(now + 1000)).toEqual(enrolment);
    expect(await takeEnrolment(now + 2000)).toEqual(enrolment);
    expect(await takeEnrolment(now + 3000)).toBeNull();
  });

  it('is forgotten after ten minutes, and when the clock was set back', async () => {
    await putEnrolment(enrolment);
    expect(await pendingEnrolment(now + 599_999)).not.toBeNull();
    expect(await pendingEnrolment(now + 600_000)).toBeNull();
    expect(await pendingEnrolment(now)).toBeNull();
    await putEnrolment(enrolment);
    expect(await takeEnrolment(now - 1)).toBeNull();
  });

  it('makes place for a later one', async () => {
    await putEnrolment(enrolment);
    const image = { ...enrolment, source: { image: 'data:image/png;base64,AAAA' } };
    await putEnrolment(image);
    expect(await takeEnrolment(now)).toEqual(image);
  });

  it.each([
    { ...enrolment, source: { uri: 'https://evil.example/' } },
    { ...enrolment, source: { image: 'https://evil.example/x.png' } },
    { ...enrolment, host: 'a b' },
    { ...enrolment, host: '<img>' },
    { ...enrolment, source: { uri: `otpauth://totp/x?secret=${'A'.repeat(5000)}` } },
  ])('refuses another shape (%#)', async (odd) => {
    await expect(putEnrolment(odd)).rejects.toThrow('did not understand');
    await fakeBrowser.storage.session.set({ enrolment: odd });
    expect(await takeEnrolment(now)).toBeNull();
  });
});
