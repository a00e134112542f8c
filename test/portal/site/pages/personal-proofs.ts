import { escape, type SitePage } from '../page';
import { personalPage } from './personal-frame';

/** Ways to prove who one is, two-step verification, app passwords: labels portal.md 5 [A/B/C], row ids 5 [C], the rest hand-made. */
export const personalProofs: SitePage = {
  id: 'personal-proofs',
  hosts: ['account.live.com'],
  path: /^\/proofs\/(manage(\/additional)?|add|verify|enabletfa)\/?$/,
  respond: (request) => {
    const rows = request.account.methods
      .filter(({ kind }) => kind !== 'app-password')
      .map(({ kind, label }, index) => {
        const name = request.labels.kinds[kind] ?? kind;
        return `<div id="${kind === 'email' ? 'Email' : 'Proof'}${index}"><a class="pullout-link" href="#">${escape(`${name} ${label}`.trim())}</a></div>`;
      });
    return personalPage(
      request,
      'Manage how I sign in',
      `<section><h2>Ways to prove who you are</h2>${rows.join('')}<a id="Add_email" href="/proofs/Add">Add a new way to sign in or verify</a></section>
<section><h2>Two-step verification</h2><p>Two-step verification is on.</p><a href="#">Turn off</a></section>
<section><h2>App passwords</h2><p>Some apps and devices can't use security codes.</p><a href="/proofs/AppPassword${escape(request.url.search)}">Create a new app password</a></section>`,
    );
  },
};
