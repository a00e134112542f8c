import { newAppPassword } from '../state';
import type { SitePage } from '../page';
import { personalPage } from './personal-frame';

/** The page generates a password at once and asks for no name (portal.md 5 [A]); its DOM is hand-made, no source shows it. */
export const personalAppPassword: SitePage = {
  id: 'personal-app-password',
  hosts: ['account.live.com'],
  path: /^\/proofs\/apppassword\/?$/,
  respond: (request) => {
    const appPassword = newAppPassword();
    request.account.issued.push(appPassword);
    return personalPage(
      request,
      'App password',
      `<section><p>Use this app password to sign in. Enter it where you would enter your normal password.</p><p><span class="value">${appPassword}</span></p>
<p><a href="/proofs/AppPassword">Create another app password</a></p><a href="/proofs/manage/additional">Done</a></section>`,
    );
  },
};
