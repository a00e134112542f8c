import { pageOf } from './pages';
import { readingOf } from './read';
import { readSecurityInfo, type SecurityInfo } from './security-info';
import { appPasswordIn, base32In } from './shapes';
import { accountShown, codePrompt } from './sign-in';
import { skim } from './skim';
import { boxedValues, nameBoxes, shownPasswords, shownSecrets, valueIn } from './step';
import { means } from './label-index';
import { clean, forgetKeys } from './text';

const addressOf = (document: Document): string => document.defaultView?.location.href ?? document.URL;

function securityInfo(document: Document): SecurityInfo {
  try {
    return readSecurityInfo(skim(document), () => null);
  } finally {
    forgetKeys();
  }
}

/** The elements of the methods, by their index in `Snapshot.methods`. */
export function rowElements(document: Document, url = addressOf(document)): Map<number, Element> {
  const address = pageOf(url);
  const rows = address ? (readingOf(document, address, url, {}).rows ?? []) : [];
  return new Map(rows.map((row, index) => [index, row.spots.at(-1)!.element]));
}

/** The app password that the page shows once. Only on the person's word; the caller keeps no copy. */
export function shownAppPassword(document: Document): string | null {
  const { shown } = securityInfo(document);
  const personal = pageOf(addressOf(document))?.kind === 'personal-app-password';
  if (shown.state !== 'app-password-shown' && !personal) return null;
  return (
    shownPasswords(shown.step)[0] ??
    boxedValues(shown.step).find((value) => appPasswordIn(value.toLowerCase()) !== null) ??
    null
  );
}

/** Does the page show an app password now? Says nothing of its value. */
export const showsAppPassword = (document: Document): boolean => shownAppPassword(document) !== null;

/** The name typed in the step that names a new app password. */
export function namedAppPassword(document: Document): string | null {
  const { shown } = securityInfo(document);
  const box = shown.state === 'app-password-name' ? nameBoxes(shown.step)[0] : undefined;
  const name = box ? clean(valueIn(box.element)) : '';
  return name === '' ? null : name;
}

/** The picture of the enrolment's QR code: an `img`, `canvas` or `svg`. */
export function enrolmentImage(document: Document): Element | null {
  return securityInfo(document).shown.qrImage;
}

/** What "Can't scan the QR code?" shows. `account` is as on the page, `""` where it is not shown. */
export function enrolmentSecret(document: Document): { secret: string; account: string } | null {
  const { shown } = securityInfo(document);
  const secret = shown.state === 'authenticator-qr' ? shownSecrets(shown.step)[0] : undefined;
  if (secret === undefined) return null;
  return { secret, account: accountIn(shown.step.values) };
}

/** The account's name stands after its label, or is the value of the form "Tenant:person@example.com" (facts/portal.md 2.2). */
function accountIn(values: readonly string[]): string {
  const label = values.findIndex((text) => means(text, 'account-name') !== null);
  const next = label >= 0 ? values[label + 1] : undefined;
  if (next !== undefined && base32In(next) === null) return next;
  for (const text of values) {
    const [head, ...rest] = text.split(/[:：]\s*/);
    if (rest.length > 0 && means(head!, 'account-name') !== null) return rest.join(':');
  }
  return values.find((text) => /^[^:@]{1,80}:\s?\S+@\S+$/.test(text)) ?? '';
}

/** Where a sign-in page wants the code: one box, or one box for each digit. */
export function codeField(document: Document, url = addressOf(document)): HTMLInputElement | HTMLInputElement[] | null {
  if (pageOf(url)?.kind !== 'sign-in-other') return null;
  const prompt = codePrompt(skim(document), new URL(url).pathname);
  forgetKeys();
  if (!prompt) return null;
  return prompt.boxes.length === 1 ? prompt.boxes[0]! : [...prompt.boxes];
}

/** The account that is signing in, as the page shows it. */
export function signInAccount(document: Document): string | null {
  return accountShown(document);
}
