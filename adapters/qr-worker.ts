import { closeImage, ImageUnreadable, openImage } from './images';
import { codesInImage } from './qr-in-image';

/** What is read: an image file, a data URL, or a frame of the camera. The answer goes to `port`. */
export interface QrRequest {
  readonly source: Blob | string | ImageBitmap;
  readonly port: MessagePort;
}

export type QrAnswer = { readonly texts: readonly string[] } | { readonly unreadable: string | null };

// The worker of qr-reader.ts: opening and reading a picture takes longer than a frame of the page may.
addEventListener('message', ({ data }: MessageEvent<QrRequest>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has none
  void answer(data.source).then((told) => data.port.postMessage(told));
});

async function answer(source: QrRequest['source']): Promise<QrAnswer> {
  try {
    const image = source instanceof ImageBitmap ? source : await openImage(source);
    try {
      return { texts: codesInImage(image) };
    } finally {
      closeImage(image);
    }
  } catch (error) {
    return { unreadable: error instanceof ImageUnreadable ? error.message : null };
  }
}
