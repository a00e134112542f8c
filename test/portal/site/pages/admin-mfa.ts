import { html, type SitePage } from '../page';
import { legacyHosts } from './app-passwords-legacy';

/** Service settings of per-user MFA: the sentences are known (portal.md 6 [A]), the DOM is hand-made. */
export const adminMfa: SitePage = {
  id: 'admin-mfa',
  hosts: legacyHosts,
  path: /^\/usermanagement\/(mfasettings|multifactorverification)\.aspx$/,
  respond: () =>
    html(`<html lang="en"><head><meta charset="utf-8"/><title>multi-factor authentication</title><style>body{font:14px/20px 'Segoe UI',sans-serif;margin:24px}</style></head><body>
<h1>multi-factor authentication</h1><h2>service settings</h2><fieldset><legend>app passwords</legend>
<label><input type="radio" name="app" checked/> Allow users to create app passwords to sign in to non-browser apps</label><br/>
<label><input type="radio" name="app"/> Do not allow users to create app passwords to sign in to non-browser apps</label></fieldset></body></html>`),
};
