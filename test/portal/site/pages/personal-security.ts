import type { SitePage } from '../page';
import { personalPage } from './personal-frame';

/** The hub at account.microsoft.com: both names of the link that leads on (portal.md 5 [B/C]). */
export const personalSecurity: SitePage = {
  id: 'personal-security',
  hosts: ['account.microsoft.com'],
  path: /^\/security\/?$/,
  respond: (request) =>
    personalPage(
      request,
      'Security',
      `<section><h2>Account</h2><p>Manage how you sign in, and what protects your account.</p><a href="https://account.live.com/proofs/manage/additional${request.url.search}">${request.knobs.wording === 'old' ? 'Advanced security options' : 'Manage how I sign in'}</a></section>`,
    ),
};
