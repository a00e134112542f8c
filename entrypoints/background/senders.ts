import { fromPage } from '../../adapters/answers';
import { pageOf } from '../../portal/pages';

/** Whether the address is at one of Microsoft's sign-in hosts, exactly. */
export function isSignIn(url: string): boolean {
  return pageOf(url)?.kind.startsWith('sign-in') ?? false;
}

/** A page that lists or changes sign-in methods. */
export const fromCheckupPage = fromPage((url) => pageOf(url) !== null && !isSignIn(url));

/** Any of the Microsoft pages that Keytag runs in. */
export const fromMicrosoftPage = fromPage((url) => pageOf(url) !== null);

/** A page at one of Microsoft's sign-in hosts. */
export const fromSignInPage = fromPage(isSignIn);
