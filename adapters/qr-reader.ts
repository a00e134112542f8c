import { closeImage, ImageUnreadable, openImage } from './images';
import type { QrAnswer, QrRequest } from './qr-worker';

/** Reads QR codes off the main thread, in a worker that starts with the first picture. */
export interface QrReader {
  /**
   * The texts of all codes in an image (file, data URL or frame, which is used up), each once. Rejects with `ImageUnreadable`, or
   * with the signal's reason: then the worker ends at once.
   */
  readonly read: (source: QrRequest['source'], signal?: AbortSignal) => Promise<readonly string[]>;
  /** Ends the worker. */
  readonly close: () => void;
}

/** A reader whose worker starts with the first picture. */
export function openQrReader(): QrReader {
  let worker: Worker | null = null;
  const close = () => {
    worker?.terminate();
    worker = null;
  };

  async function read(source: QrRequest['source'], signal?: AbortSignal): Promise<readonly string[]> {
    const given = await forWorker(source);
    signal?.throwIfAborted();
    worker ??= new Worker('/qr-worker.js', { type: 'module' });
    const reading = worker;
    const { port1, port2 } = new MessageChannel();
    const stopped = new AbortController();
    try {
      return await new Promise((resolve, reject) => {
        const once = { signal: stopped.signal };
        signal?.addEventListener('abort', () => reject(signal.reason), once);
        reading.addEventListener('error', () => reject(new ImageUnreadable(failed)), once);
        port1.addEventListener('message', ({ data }: MessageEvent<QrAnswer>) => {
          if ('texts' in data) resolve(data.texts);
          else reject(new ImageUnreadable(data.unreadable ?? failed));
        });
        port1.start();
        const request: QrRequest = { source: given, port: port2 };
        reading.postMessage(request, given instanceof ImageBitmap ? [port2, given] : [port2]);
      });
    } finally {
      stopped.abort();
      port1.close();
      if (signal?.aborted) close();
    }
  }

  return { read, close };
}

const failed = 'This picture could not be read. Cut out the QR code and try again.';

/** Only a page draws vector pictures. */
async function forWorker(source: QrRequest['source']): Promise<QrRequest['source']> {
  if (source instanceof ImageBitmap) return source;
  const type = typeof source === 'string' ? source.slice('data:'.length) : source.type;
  if (!type.startsWith('image/svg')) return source;
  const image = await openImage(source);
  try {
    return await createImageBitmap(image);
  } finally {
    closeImage(image);
  }
}
