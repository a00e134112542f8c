import { PNG } from 'pngjs';
import { encodeQR } from 'qr';

/** A QR code as the page may draw it: the API gives base64 PNG (portal.md, "QR content"); SVG is the hand-made variant. */
export interface QrPicture {
  readonly image: string;
  readonly svg: string;
}

function png(text: string): string {
  const modules = encodeQR(text, 'raw', { border: 4 });
  const scale = 4;
  const size = modules.length * scale;
  const picture = new PNG({ width: size, height: size });
  for (let at = 0; at < size * size; at++) {
    const dark = modules[Math.floor(at / size / scale)]![Math.floor((at % size) / scale)];
    picture.data.fill(dark ? 0 : 255, at * 4, at * 4 + 3);
    picture.data[at * 4 + 3] = 255;
  }
  return `data:image/png;base64,${PNG.sync.write(picture).toString('base64')}`;
}

const pictureOf = (text: string): QrPicture => ({ image: png(text), svg: encodeQR(text, 'svg', { border: 4 }) });

/** The code of the different-app flow: `otpauth://totp/<label>?secret=…&issuer=Microsoft`. */
export const otpauthQr = (account: string, secret: string): QrPicture =>
  pictureOf(`otpauth://totp/${encodeURIComponent(account)}?secret=${secret}&issuer=Microsoft`);

/** The code of Microsoft's push flow, in its old (`phonefactor:`) and new form: not an account that any other app can take. */
export function pushQr(id: string, old: boolean): QrPicture {
  const code = String(518_000_000 + Number(id.slice(1)));
  const activation = encodeURIComponent('https://mobileappcommunicator.auth.microsoft.com/activatev2/1');
  return pictureOf(
    old
      ? `phonefactor://activate_account?code=${code}&url=${activation}`
      : `https://login.microsoftonline.com/authenticatorApp/activateAccount?accountType=mfa&source=qrCode&code=${code}&url=${activation}`,
  );
}
