import type { Snapshot } from '../core/checks/snapshot';
import { pageOf, type PageAddress } from './pages';
import { readers } from './readers/list';
import type { Reading } from './readers/reader';
import { skim } from './skim';
import { forgetKeys } from './text';

/** What a reader cannot do by itself: decoding a picture takes a library that only some callers carry. */
export interface Eyes {
  /** The text of the QR code in an `img`, `canvas` or `svg`; null when there is none. Must not throw. */
  readonly decodeQr?: (image: Element) => string | null;
}

/** The reading and what it stands on, for callers that show rows on the page. */
export function readingOf(document: Document, address: PageAddress, url: string, eyes: Eyes): Reading {
  const reader = readers.find(({ pages }) => pages.includes(address.kind));
  if (!reader) return {};
  try {
    const seen = skim(document);
    const decodeQr = eyes.decodeQr ?? (() => null);
    const reading = reader.read({ skim: seen, address, path: new URL(url).pathname, decodeQr });
    if (!seen.cut) return reading;
    return { ...reading, missing: [...(reading.missing ?? []), 'The page is too large: only its beginning was read.'] };
  } catch {
    return { missing: ['The page could not be read: it is built in a way that Keytag does not expect.'] };
  } finally {
    forgetKeys();
  }
}

/** Reads a page of Microsoft's: pure, synchronous, and never throws. Holds no password, code or secret. */
export function readPage(document: Document, url: string, eyes: Eyes = {}): Snapshot {
  const address = pageOf(url);
  const reading = address ? readingOf(document, address, url, eyes) : {};
  const listed = address?.kind === 'security-info' || address?.kind === 'security-info-register';
  return {
    page: {
      kind: address?.kind ?? null,
      state: listed ? 'unknown' : null,
      offersCode: null,
      qr: null,
      secretShown: false,
      canAddAppPassword: null,
      ...reading.facts,
      accountKind: address?.accountKind ?? null,
      cloud: address?.cloud ?? null,
    },
    methods: reading.methods ?? [],
    appPasswords: reading.appPasswords ?? [],
    defaultMethod: reading.defaultMethod ?? null,
    missing: reading.missing ?? [],
  };
}
