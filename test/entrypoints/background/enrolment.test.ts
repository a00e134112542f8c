import { encodeQR } from 'qr';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeEnrolment } from '../../../adapters/enrolment';
import type { Picture } from '../../../core/otp/qr';
import { answerEnrolment } from '../../../entrypoints/background/enrolment';
import { send, senderOf } from '../../adapters/messages';

/** happy-dom decodes no pictures: the "file" is the text to be drawn, and its pixels are made from a real QR code. */
vi.mock('../../../adapters/images', () => ({
  pictureFrom: (image: string) => Promise.resolve(drawn(atob(image.slice('data:image/png;base64,'.length)))),
}));

function drawn(text: string): Picture {
  const modules = encodeQR(text, 'raw', { border: 4 });
  const scale = 4;
  const side = modules.length * scale;
  const data = new Uint8Array(side * side * 4).fill(255);
  modules.forEach((row, y) =>
    row.forEach((dark, x) => {
      if (!dark) return;
      for (let place = 0; place < scale * scale; place += 1) {
        const pixel = (y * scale + Math.floor(place / scale)) * side + x * scale + (place % scale);
        data.fill(0, pixel * 4, pixel * 4 + 3);
      }
    }),
  );
  return { width: side, height: side, data };
}

const page = senderOf('https://mysignins.microsoft.com/security-info');
const opened = vi.fn<() => Promise<void>>();
const imageOf = (text: string) => ({ image: `data:image/png;base64,${btoa(text)}` });
answerEnrolment();

beforeEach(async () => {
  fakeBrowser.runtime.id = 'keytag';
  await fakeBrowser.storage.session.clear();
  opened.mockReset();
  opened.mockResolvedValue();
  Object.assign(fakeBrowser.action, { openPopup: opened });
});

const uri = 'otpauth://totp/Microsoft:ada%40contoso.example?secret=jbswy3dpehpk3pxp&issuer=Microsoft';

it('keeps the account of a QR code for the popup and tells the page no more than its kind', async () => {
  expect(await send('enrol', imageOf(uri), page)).toEqual({ res: 'otpauth' });
  const waiting = await takeEnrolment(Date.now());
  expect(waiting).toMatchObject({ source: { uri }, host: 'mysignins.microsoft.com' });
  expect(opened).toHaveBeenCalledOnce();
});

it('opens a tab where the browser opens no popup', async () => {
  opened.mockRejectedValue(new Error('no window'));
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  await send('enrol', { secret: 'jbsw y3dp ehpk 3pxp', account: 'Contoso:ada@contoso.example' }, page);
  expect(create.mock.calls[0]?.[0].url).toContain('popup.html?enrol');
});

it('keeps nothing of a push code, nor of a picture without one that can be used', async () => {
  const push = 'https://login.microsoftonline.com/authenticatorApp/activateAccount?accountType=mfa&code=1';
  expect(await send('enrol', imageOf(push), page)).toEqual({ res: 'push' });
  expect(await send('enrol', imageOf('https://example.com/'), page)).toEqual({ res: null });
  expect(await takeEnrolment(Date.now())).toBeNull();
  expect(opened).not.toHaveBeenCalled();
});

it('takes no picture from elsewhere', async () => {
  expect(await send('enrol', imageOf(uri), senderOf('https://login.live.com/'))).toMatchObject({ err: {} });
  expect(await send('enrol', { image: 'https://example.com/qr.png' }, page)).toMatchObject({ err: {} });
});
