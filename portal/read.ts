import type { Snapshot } from '../core/checks/snapshot';
import { pageOf } from './pages';

/** What a reader cannot do by itself: decoding a picture takes a library that only some callers carry. */
export interface Eyes {
  /** The text of the QR code in an `img`, `canvas` or `svg`; null when there is none. Must not throw. */
  readonly decodeQr?: (image: Element) => string | null;
}

/** Reads a page of Microsoft's: pure, synchronous, and never throws. Holds no password, code or secret. */
export function readPage(_document: Document, url: string, _eyes: Eyes = {}): Snapshot {
  const page = pageOf(url);
  return {
    page: {
      kind: page?.kind ?? null,
      accountKind: page?.accountKind ?? null,
      cloud: page?.cloud ?? null,
      state: null,
      offersCode: null,
      qr: null,
      secretShown: false,
      canAddAppPassword: null,
    },
    methods: [],
    appPasswords: [],
    defaultMethod: null,
    missing: [],
  };
}
