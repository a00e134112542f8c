import { describe, expect, it } from 'vitest';
import { read } from '../parse';
import { securityInfoPage, words } from '../pages-built';

describe('app-passwords-legacy', () => {
  it('takes every row for an app password, named by its first cell', () => {
    const html = `<body><h1>app passwords</h1><table><thead><tr><th>Name</th><th>Created</th><th></th></tr></thead><tbody>
      <tr><td>Outlook laptop</td><td>3/12/2024</td><td><a href="#">Delete</a></td></tr><tr><td>Phone</td><td>3/14/2024</td><td><a href="#">Delete</a></td></tr></tbody></table></body>`;
    const { page, appPasswords, methods } = read(
      html,
      'https://account.activedirectory.windowsazure.com/AppPasswords.aspx',
    );
    expect([page.kind, page.state]).toEqual(['app-passwords-legacy', null]);
    expect(appPasswords).toEqual([{ name: 'Outlook laptop' }, { name: 'Phone' }]);
    expect(methods.map(({ kind }) => kind)).toEqual(['app-password', 'app-password']);
  });
});

describe.each([
  ['personal-security', 'https://account.microsoft.com/security'],
  ['personal-app-password', 'https://account.live.com/proofs/AppPassword'],
  ['proofup-legacy', 'https://account.activedirectory.windowsazure.com/proofup.aspx'],
  ['password-change', 'https://account.live.com/password/Change'],
  ['recent-activity', 'https://mysignins.microsoft.com/'],
  ['admin-mfa', 'https://account.activedirectory.windowsazure.com/UserManagement/MfaSettings.aspx'],
])('%s', (kind, url) => {
  it('is told apart, and no rows are made of its cards', () => {
    const html =
      '<body><h1>Security</h1><div><h2>Password</h2><p>abcdefghijklmnop</p><a href="#">Change</a></div></body>';
    const snapshot = read(html, url);
    expect([snapshot.page.kind, snapshot.page.state, snapshot.methods]).toEqual([kind, null, []]);
    expect(JSON.stringify(snapshot)).not.toContain('abcdefghijklmnop');
  });
});

describe('personal-proofs', () => {
  it('tells the rows whose kind is known', () => {
    const html = securityInfoPage([
      { name: 'Email', value: 'me@example.com', actions: ['delete'] },
      { name: 'Send sign-in notification', value: 'Pixel', actions: ['delete'] },
    ]);
    const { page, methods } = read(html, 'https://account.live.com/proofs/Manage/additional');
    expect([page.kind, page.accountKind, page.state]).toEqual(['personal-proofs', 'personal', null]);
    expect(methods.map(({ kind }) => kind)).toEqual(['email']);
  });
});

describe('a page that is not ours', () => {
  it('gives nothing, whatever is on it', () => {
    const html = securityInfoPage([{ name: 'Phone', value: '+1 XXXXXXX12', actions: ['delete'] }], { say: words.en });
    expect(read(html, 'https://mysignins.microsoft.com.evil.example/security-info')).toEqual({
      page: {
        kind: null,
        accountKind: null,
        cloud: null,
        state: null,
        offersCode: null,
        qr: null,
        secretShown: false,
        canAddAppPassword: null,
      },
      methods: [],
      appPasswords: [],
      defaultMethod: null,
      missing: [],
    });
  });
});
