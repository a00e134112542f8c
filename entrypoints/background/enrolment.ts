import * as v from 'valibot';
import { answer } from '../../adapters/answers';
import { putEnrolment } from '../../adapters/enrolment';
import { pictureFrom } from '../../adapters/images';
import type { EnrolmentSource } from '../../adapters/messages';
import { openPopup } from '../../adapters/windows';
import { enrolmentFromCodes, enrolmentFromSecret, type PageEnrolment } from '../../core/otp/page-enrolment';
import { readQrCodes } from '../../core/otp/qr';
import { fromCheckupPage } from './senders';

const sourceSchema = v.union([
  v.strictObject({ image: v.pipe(v.string(), v.regex(/^data:image\/png;base64,/), v.maxLength(8_000_000)) }),
  v.strictObject({ secret: v.pipe(v.string(), v.maxLength(400)), account: v.pipe(v.string(), v.maxLength(400)) }),
]);

/** Takes what an enrolment page shows, keeps it for the popup, and opens that. The page learns only which kind it was. */
export function answerEnrolment(): void {
  answer('enrol', fromCheckupPage, sourceSchema, async (source, sender) => {
    const found = await enrolmentIn(source);
    if (found?.kind !== 'otpauth') return found?.kind ?? null;
    await putEnrolment({ source: { uri: found.uri }, host: new URL(sender.url ?? '').hostname, at: Date.now() });
    await openPopup('enrol');
    return 'otpauth';
  });
}

async function enrolmentIn(source: EnrolmentSource): Promise<PageEnrolment> {
  if ('secret' in source) return enrolmentFromSecret(source.secret, source.account);
  return enrolmentFromCodes(readQrCodes(await pictureFrom(source.image)));
}
