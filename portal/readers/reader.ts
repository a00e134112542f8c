import type { DefaultMethod, ListedAppPassword, Method, PageFacts, PageKind } from '../../core/checks/snapshot';
import type { PageAddress } from '../pages';
import type { Row } from '../row';
import type { Skim } from '../skim';

/** What a reader is given: the page looked over, its address, and the QR codes' texts. */
export interface Page {
  readonly skim: Skim;
  readonly address: PageAddress;
  /** Path of the address, as it is. */
  readonly path: string;
  /** The text of the QR code in an element, or null. Never throws. */
  readonly decodeQr: (image: Element) => string | null;
}

/** What a reader found. What it leaves out is as on a page that has none of it. */
export interface Reading {
  readonly facts?: Partial<Omit<PageFacts, 'accountKind' | 'cloud'>>;
  readonly methods?: readonly Method[];
  /** The rows of `methods`, in the same order. */
  readonly rows?: readonly Row[];
  readonly appPasswords?: readonly ListedAppPassword[];
  readonly defaultMethod?: DefaultMethod | null;
  readonly missing?: readonly string[];
}

/** Reads one kind of page. `read` may throw: the page is then told as unreadable. */
export interface PageReader {
  readonly id: string;
  /** The kinds of address it is for. */
  readonly pages: readonly PageKind[];
  readonly read: (page: Page) => Reading;
}
