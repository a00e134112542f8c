import { recogniseText } from '../../otp/recognise';
import { pushAdvice } from '../microsoft-push';
import { TransferError, type Importer } from '../types';
import { readUris } from '../uri-lines';

/** A picture of one or more QR codes, such as a screenshot. The pixels are read outside: `TransferFile.codes`. */
export const qrImage: Importer = {
  id: 'qr-image',
  label: 'QR code',
  recognise: ({ codes }) => codes !== null,
  open: async ({ codes }) => {
    const texts = (codes ?? []).map((text, i) => ({ text, where: `QR code ${i + 1}` }));
    if (texts.length === 0) {
      throw new TransferError(
        'not-a-backup',
        'No QR code could be read in this picture, so it is not a backup. Try a sharper or larger one.',
      );
    }
    if (texts.every(({ text }) => recogniseText(text) === 'push')) throw new TransferError('refused', pushAdvice);
    if (texts.every(({ text }) => recogniseText(text) === 'other')) {
      throw new TransferError(
        'not-a-backup',
        'The QR code in this picture is not of an authenticator, so it is not a backup.',
      );
    }
    return { locked: false, imported: readUris(texts) };
  },
};
