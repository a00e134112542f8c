import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { domainOfAlias, mostSites, readAliases } from '../../../core/sites/aliases';

it.each([
  ['', []],
  [' github.com ', ['github.com']],
  ['https://gist.github.com/login?a=b, GITHUB.com', ['github.com']],
  ['example.com; example.org\nexample.net', ['example.com', 'example.org', 'example.net']],
  ['münchen.de', ['xn--mnchen-3ya.de']],
  ['ada.github.io', ['ada.github.io']],
  ['nas 192.168.1.2:5001 [::1]', ['nas', '192.168.1.2', '[::1]']],
])('%j names %j', (text, sites) => {
  expect(readAliases(text)).toEqual({ ok: true, sites });
});

it.each([
  ['github.io', 'Anyone can have a site below github.io. Write the whole name, like yours.github.io.'],
  ['example.com, co.uk', 'Anyone can have a site below co.uk. Write the whole name, like yours.co.uk.'],
  ['com', 'Anyone can have a site below com. Write the whole name, like yours.com.'],
  ['github.com.', '"github.com." is no address of a site. Write it like example.com.'],
  ['ftp://github.com', '"ftp://github.com" is no address of a site. Write it like example.com.'],
  ['ada@github.com', '"ada@github.com" is no address of a site. Write it like example.com.'],
  ['git<hub', '"git<hub" is no address of a site. Write it like example.com.'],
])('%j is refused', (text, why) => {
  expect(readAliases(text)).toEqual({ ok: false, why });
});

it('takes only so many', () => {
  const many = Array.from({ length: mostSites + 1 }, (_, at) => `example${at}.com`).join(' ');
  expect(readAliases(many)).toMatchObject({ ok: false });
});

it('never throws, and what it gave it takes again', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.domain(), fc.webUrl()), (text) => {
      const read = readAliases(text);
      if (!read.ok) return;
      expect(readAliases(read.sites.join(', '))).toEqual(read);
      expect(read.sites.map(domainOfAlias)).toEqual(read.sites);
    }),
  );
});
