/** The elements of the methods, by their index in `Snapshot.methods`. */
export function rowElements(_document: Document): Map<number, Element> {
  return new Map();
}

/** The app password that the page shows once. Only on the person's word; the caller keeps no copy. */
export function shownAppPassword(_document: Document): string | null {
  return null;
}

/** The name typed in the step that names a new app password. */
export function namedAppPassword(_document: Document): string | null {
  return null;
}

/** The picture of the enrolment's QR code: an `img`, `canvas` or `svg`. */
export function enrolmentImage(_document: Document): Element | null {
  return null;
}

/** What "Can't scan the QR code?" shows. `account` is as on the page, `""` where it is not shown. */
export function enrolmentSecret(_document: Document): { secret: string; account: string } | null {
  return null;
}

/** Where a sign-in page wants the code: one box, or one box for each digit. */
export function codeField(_document: Document): HTMLInputElement | HTMLInputElement[] | null {
  return null;
}

/** The account that is signing in, as the page shows it. */
export function signInAccount(_document: Document): string | null {
  return null;
}
