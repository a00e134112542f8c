import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../../portal/pages';

describe('pageOf', () => {
  it.each([
    ['https://mysignins.microsoft.com/security-info', 'security-info', 'work', 'public'],
    ['https://mysignins.microsoft.com/security-info/?tenantId=1#x', 'security-info', 'work', 'public'],
    ['https://mysignins.microsoft.com:443/security-info?domain_hint=a.b', 'security-info', 'work', 'public'],
    ['https://mysignins.azure.us/security-info', 'security-info', 'work', 'usgov'],
    ['https://mysignins.windowsazure.cn/security-info', 'security-info', 'work', 'china'],
    ['https://myaccount.microsoft.com/security-info', 'security-info', 'work', 'public'],
    ['https://mysignins.microsoft.com/security-info/password/change', 'password-change', 'work', 'public'],
    ['https://mysignins.microsoft.com/register?csrf_token=1', 'security-info-register', 'work', 'public'],
    ['https://mysignins.microsoft.com/', 'recent-activity', 'work', 'public'],
    ['https://account.activedirectory.windowsazure.com/APPPASSWORDS.aspx', 'app-passwords-legacy', 'work', 'public'],
    ['https://account.activedirectory.windowsazure.cn/Proofup.aspx?culture=en-US', 'proofup-legacy', 'work', 'china'],
    ['https://account.activedirectory.windowsazure.us/usermanagement/mfasettings.aspx', 'admin-mfa', 'work', 'usgov'],
    [
      'https://account.activedirectory.windowsazure.com/UserManagement/MultifactorVerification.aspx',
      'admin-mfa',
      'work',
      'public',
    ],
    ['https://account.microsoft.com/security?refd=x', 'personal-security', 'personal', 'public'],
    ['https://account.live.com/proofs/manage/additional', 'personal-proofs', 'personal', 'public'],
    ['https://account.live.com/PROOFS/EnableTfa?mkt=de', 'personal-proofs', 'personal', 'public'],
    ['https://account.live.com/proofs/apppassword', 'personal-app-password', 'personal', 'public'],
    ['https://account.live.com/password/Change', 'password-change', 'personal', 'public'],
    ['https://login.live.com/ppsecure/post.srf', 'sign-in-other', 'personal', 'public'],
    ['https://login.microsoftonline.com/common/login', 'sign-in-other', 'work', 'public'],
    ['https://login.microsoft.com/consumers/fido/create', 'sign-in-other', 'personal', 'public'],
    ['https://login.microsoftonline.us/common/SAS/ProcessAuth', 'sign-in-other', 'work', 'usgov'],
    ['https://login.partner.microsoftonline.cn/common/login', 'sign-in-other', 'work', 'china'],
  ])('%s is %s', (url, kind, accountKind, cloud) => {
    expect(pageOf(url)).toEqual({ kind, accountKind, cloud });
  });

  it.each([
    'http://mysignins.microsoft.com/security-info',
    'https://mysignins.microsoft.com:8443/security-info',
    'https://mysignins.microsoft.com./security-info',
    'https://me@mysignins.microsoft.com/security-info',
    'https://mysignins.microsoft.com@evil.example/security-info',
    'https://mysignins.microsoft.com.evil.example/security-info',
    'https://xmysignins.microsoft.com/security-info',
    'https://mysignins.microsoft.us/security-info',
    'https://mysignins.microsoft.com/security-information',
    'https://mysignins.microsoft.com/x/security-info',
    'https://mysignins.microsoft.com/?next=/security-info/x#/security-info'.replace('/?', '/token/failed?'),
    'https://myaccount.microsoft.com/',
    'https://account.live.com/proofs/managers',
    'https://account.live.com/proofs/AppPasswords',
    'https://account.microsoft.com/security/x',
    'https://login.live.com.evil.example/',
    'https://login.microsoftonline.com.br/',
    'https://microsoftonline.com/',
    'file:///mysignins.microsoft.com/security-info',
    'blob:https://mysignins.microsoft.com/security-info',
    'mysignins.microsoft.com/security-info',
    '',
  ])('%s is not ours', (url) => {
    expect(pageOf(url)).toBeNull();
  });

  it('takes no other host, whatever stands around a known one', () => {
    const hosts = fc.constantFrom('mysignins.microsoft.com', 'login.live.com', 'account.live.com');
    const taken = (url: string, host: string) => pageOf(url) !== null && new URL(url).hostname !== host;
    const property = fc.property(
      fc.string({ minLength: 1 }),
      hosts,
      (noise, host) =>
        !taken(`https://${noise}${host}/security-info`, host) && !taken(`https://${host}${noise}/security-info`, host),
    );
    expect(fc.check(property).failed).toBe(false);
  });
});
