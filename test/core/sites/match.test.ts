import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainOfAlias } from '../../../core/sites/aliases';
import { entriesOf, matchOf } from '../../../core/sites/match';
import { microsoftHosts } from '../../../core/sites/microsoft-hosts';
import { siteAt, siteOf, type Site } from '../../../core/sites/site';
import { securityPatterns, signInPatterns } from '../../../portal/match-patterns';
import { newEntry } from '../../fixtures/entries';

function siteFor(url: string): Site {
  const result = siteOf(url);
  if (!result.ok) throw new Error(`${url} has no site`);
  return result.site;
}

describe('an entry and a site', () => {
  it.each([
    [['github.com'], 'GitHub', 'https://github.com/', 'own'],
    [['https://gist.github.com/login'], 'x', 'https://www.github.com/', 'own'],
    [['github.com'], 'GitHub', 'https://github.com.evil.example/', 'elsewhere'],
    [['github.com'], 'GitHub', 'https://user.github.io/', 'elsewhere'],
    [['github.com'], 'gitlab', 'https://gitlab.com/', 'elsewhere'],
    [['ada.github.io'], 'x', 'https://bob.github.io/', 'elsewhere'],
    [['github.io'], 'x', 'https://bob.github.io/', 'unknown'],
    [['amazonaws.com'], 'x', 'https://bucket.s3.amazonaws.com/', 'elsewhere'],
    [[], 'GitHub', 'https://github.com/', 'likely'],
    [[], 'github.com', 'https://gist.github.com/', 'likely'],
    [[], 'Bank of America', 'https://www.bankofamerica.com/', 'likely'],
    [[], 'GitHub', 'https://github.github.io/', 'unknown'],
    [[], 'GitHub', 'https://github-login.com/', 'unknown'],
    [[], 'Git', 'https://github.com/', 'unknown'],
    [[], '', 'https://github.com/', 'unknown'],
    [['192.168.1.2'], 'NAS', 'https://192.168.1.2:5001/', 'own'],
    [['192.168.1.2'], 'NAS', 'https://192.168.1.20/', 'elsewhere'],
  ])('%j, %s at %s: %s', (sites, issuer, url, match) => {
    expect(matchOf(newEntry({ issuer, sites }), siteFor(url))).toBe(match);
  });

  it('never belongs to a site by name alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.webUrl({ validSchemes: ['https'] }), (issuer, name, url) => {
        const result = siteOf(url);
        fc.pre(result.ok);
        expect(matchOf(newEntry({ issuer, label: name, note: url, tags: [url] }), result.site)).not.toBe('own');
      }),
    );
  });

  it('orders own entries before likely ones and keeps their order', () => {
    const likely = newEntry({ issuer: 'GitHub' });
    const [first, second] = [
      newEntry({ issuer: 'B', sites: ['github.com'] }),
      newEntry({ issuer: 'A', sites: ['github.com'] }),
    ];
    expect(entriesOf([likely, first, newEntry({ issuer: 'C' }), second], siteFor('https://github.com/'))).toEqual({
      own: [first, second],
      likely: [likely],
    });
  });
});

describe("Microsoft's hosts", () => {
  it('are one family, with the Chinese ones apart', () => {
    const own = newEntry({ issuer: 'Work', sites: ['microsoftonline.com'] });
    for (const [host, family] of microsoftHosts) {
      expect([host, matchOf(own, siteFor(`https://${host}/`))]).toEqual([
        host,
        family === 'microsoft' ? 'own' : 'elsewhere',
      ]);
    }
    expect(
      matchOf(newEntry({ sites: ['login.chinacloudapi.cn'] }), siteFor('https://login.partner.microsoftonline.cn/')),
    ).toBe('own');
    expect(matchOf(own, siteFor('https://customer.blob.core.windows.net/'))).toBe('elsewhere');
    expect(matchOf(own, siteFor('https://login.live.com.evil.example/'))).toBe('elsewhere');
  });

  it.each([
    ['login.chinacloudapi.cn', 'https://evil.chinanorth.cloudapp.chinacloudapi.cn/'],
    ['https://login.chinacloudapi.cn/common', 'https://evil.z1.web.core.chinacloudapi.cn/'],
    ['login.usgovcloudapi.net', 'https://evil.usgovvirginia.cloudapp.usgovcloudapi.net/'],
    ['sts.windows.net', 'https://evil.dfs.core.windows.net/'],
  ])('share no entry of %s with a customer at %s', (named, url) => {
    expect(matchOf(newEntry({ sites: [named] }), siteFor(url))).toBe('elsewhere');
    // As the person's word on the sign-in page keeps it.
    const { domain } = siteFor(`https://${domainOfAlias(named)}/`);
    expect(matchOf(newEntry({ sites: [domain] }), siteFor(url))).toBe('elsewhere');
  });

  it('are named in many ways', () => {
    const site = siteFor('https://login.live.com/');
    expect(matchOf(newEntry({ issuer: 'Outlook', label: '' }), site)).toBe('likely');
    expect(matchOf(newEntry({ issuer: '', label: 'Microsoft account (ada@contoso.com)' }), site)).toBe('likely');
    expect(matchOf(newEntry({ issuer: 'Contoso', label: 'ada' }), site)).toBe('unknown');
  });

  it('have no domain in two families, and every host of the page readers outside closed clouds', () => {
    const domains = new Map<string, Set<string>>();
    for (const [host, family] of microsoftHosts) {
      const { domain } = siteAt(host)!;
      domains.set(domain, (domains.get(domain) ?? new Set()).add(family));
    }
    expect([...domains].filter(([, families]) => families.size > 1)).toEqual([]);
    const patterns = [...securityPatterns, ...signInPatterns].map((pattern) => new URL(pattern).hostname);
    expect(patterns.filter((host) => !microsoftHosts.has(host))).toEqual([]);
  });
});
