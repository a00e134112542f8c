import { escape, html, type SitePage } from '../page';

/** portal.md 1.2. */
export const legacyHosts = [
  'account.activedirectory.windowsazure.com',
  'account.activedirectory.windowsazure.us',
  'account.activedirectory.windowsazure.cn',
] as const;

/** AppPasswords.aspx: the address is known (portal.md 1.2), its DOM is hand-made as a classic ASP.NET table. */
export const appPasswordsLegacy: SitePage = {
  id: 'app-passwords-legacy',
  hosts: legacyHosts,
  path: /^\/apppasswords\.aspx$/,
  respond: ({ account, labels }) => {
    const rows = account.methods
      .filter(({ kind }) => kind === 'app-password')
      .map(
        ({ label }) =>
          `<tr><td>${escape(label)}</td><td>11/3/2025</td><td><a href="#">${escape(labels.delete)}</a></td></tr>`,
      );
    return html(`<html lang="${labels.language}"><head><meta charset="utf-8"/><title>${escape(labels.kinds['app-password']!)}</title><style>body{font:14px/20px 'Segoe UI',sans-serif;margin:24px}td,th{padding:8px 16px;text-align:start}</style></head>
<body><form action="AppPasswords.aspx" method="post"><h1>additional security verification</h1><h2>app passwords</h2>
<table id="AppPasswordsTable"><thead><tr><th>Name</th><th>Date Created</th><th></th></tr></thead><tbody>${rows.join('')}</tbody></table><button type="button">create</button></form></body></html>`);
  },
};
