import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../core/sites/site';

const domainOf = (url: string) => {
  const result = siteOf(url);
  return result.ok ? result.site.domain : result.why;
};

describe('the site of an address', () => {
  it.each([
    ['https://github.com/login', 'github.com'],
    ['https://gist.github.com:8443/a?b#c', 'github.com'],
    ['https://GitHub.COM', 'github.com'],
    ['https://ada:pw@github.com/', 'github.com'],
    ['https://github.com@evil.example/', 'evil.example'],
    ['https://github.com.evil.example/', 'evil.example'],
    ['https://evil-github.com/', 'evil-github.com'],
    ['https://www.amazon.co.uk/', 'amazon.co.uk'],
    ['https://bucket.s3.amazonaws.com/', 'bucket.s3.amazonaws.com'],
    ['https://user.github.io/', 'user.github.io'],
    ['https://www.user.github.io/', 'user.github.io'],
    ['https://münchen.de/', 'xn--mnchen-3ya.de'],
    ['https://gíthub.com/', 'xn--gthub-zsa.com'],
    ['https://192.168.1.2:5001/', '192.168.1.2'],
    ['https://3232235778/', '192.168.1.2'],
    ['https://[2001:db8::1]/', '[2001:db8::1]'],
    ['https://nas/', 'nas'],
    ['https://nas.local/', 'nas.local'],
  ])('%s belongs to %s', (url, domain) => {
    expect(domainOf(url)).toBe(domain);
  });

  it.each([
    ['https://github.io/', 'no-owner'],
    ['https://co.uk/', 'no-owner'],
    ['https://com/', 'no-owner'],
    ['https://s3.amazonaws.com/bucket', 'no-owner'],
    ['https://github.com./', 'no-owner'],
    ['http://github.com/', 'not-https'],
    ['http://localhost/', 'not-https'],
    ['chrome://settings', 'no-page'],
    ['chrome-extension://abc/popup.html', 'no-page'],
    ['about:blank', 'no-page'],
    ['file:///home/ada/github.com', 'no-page'],
    ['data:text/html,github.com', 'no-page'],
    ['javascript://github.com/', 'no-page'],
    ['view-source:https://github.com/', 'no-page'],
    ['blob:https://github.com/1', 'no-page'],
    ['', 'no-page'],
  ])('%s has none: %s', (url, why) => {
    expect(domainOf(url)).toBe(why);
  });

  it('has a name only where names are given out by a registry', () => {
    const nameOf = (url: string) => {
      const result = siteOf(url);
      return result.ok ? result.site.name : result.why;
    };
    expect(nameOf('https://login.github.com/')).toBe('github');
    expect(nameOf('https://github.github.io/')).toBeNull();
    expect(nameOf('https://192.168.1.2/')).toBeNull();
  });
});

/** Letters a person or a program can put into a host's label. */
const label = fc.stringMatching(/^[a-z\d]([a-z\d-]{0,10}[a-z\d])?$/).filter((text) => !text.startsWith('xn--'));

describe('look-alikes', () => {
  it('never share the domain, whatever stands before, behind or beside it', () => {
    const lookAlike = fc.oneof(
      label.map((other) => `github.com.${other}.example`),
      label.map((other) => `${other}-github.com`),
      label.map((other) => `github.com-${other}.example`),
      label.map((other) => `github${other}.com`),
      label.map((other) => `${other}.github.io`),
      label.filter((other) => other !== 'github').map((other) => `github.${other}.com`),
    );
    fc.assert(
      fc.property(lookAlike, (host) => {
        expect(domainOf(`https://${host}/`)).not.toBe('github.com');
      }),
    );
  });

  it('gain nothing from paths, queries, fragments and user info', () => {
    const decoy = fc.constantFrom('github.com', 'https://github.com', '@github.com', 'github.com:443', '//github.com');
    fc.assert(
      fc.property(label, decoy, fc.constantFrom('/', '?', '#', '/?a=', '/#'), (other, text, between) => {
        expect(domainOf(`https://${other}.example${between}${text}`)).toBe(`${other}.example`);
        expect(domainOf(`https://github.com:pw@${other}.example/`)).toBe(`${other}.example`);
      }),
    );
  });

  it('keep the domain below any subdomain and at any port', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 4 }), fc.integer({ min: 1, max: 65_535 }), (parts, port) => {
        expect(domainOf(`https://${[...parts, 'github', 'com'].join('.')}:${port}/`)).toBe('github.com');
      }),
    );
  });

  it('never throws on any text', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string().map((rest) => `https://${rest}`),
    );
    fc.assert(
      fc.property(text, (url) => {
        expect(domainOf(url)).toBeTypeOf('string');
      }),
    );
  });
});
