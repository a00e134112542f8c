import { sendMessage } from '../../adapters/messages';
import type { EnrolResult } from '../../components/findings/model';
import { sharedReading } from '../reading.content/shared';
import { pictureOf } from './picture';

/** Hands the QR picture to the background, or the secret where the page shows one; runs only on the person's click. */
export async function enrolFromPage(page: Document): Promise<EnrolResult> {
  const { enrolmentImage, enrolmentSecret } = sharedReading();
  try {
    const image = enrolmentImage(page);
    const picture = image ? await pictureOf(image) : null;
    const fromPicture = picture === null ? null : await sendMessage('enrol', { image: picture });
    if (fromPicture !== null) return fromPicture;
    const shown = enrolmentSecret(page);
    const fromText =
      shown === null ? null : await sendMessage('enrol', { secret: shown.secret, account: shown.account ?? '' });
    return fromText ?? 'none';
  } catch {
    return 'failed';
  }
}
