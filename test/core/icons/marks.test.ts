import { deflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issuerKey } from '../../../core/icons/issuer-key';
import { issuers } from '../../../core/icons/list';
import { markFinder, markNames } from '../../../core/icons/marks';
import { issuerMarks } from '../../../scripts/issuer-marks';

const marks = issuerMarks();
const markOf = markFinder(marks);
const github = markOf('GitHub');

describe('the bundled marks', () => {
  it('are listed by slug, each once', () => {
    const slugs = issuers.map(({ slug }) => slug);
    expect(slugs).toEqual([...new Set(slugs)].toSorted((a, b) => (a < b ? -1 : 1)));
    expect(slugs.length).toBeGreaterThan(150);
  });

  it('take at most 35 KB of the package', () => {
    expect(deflateRawSync(JSON.stringify(marks), { level: 9 }).length).toBeLessThanOrEqual(35_000);
  });

  it('are a colour and one path each', () => {
    for (const [color, path] of marks.marks) {
      expect(color).toMatch(/^[0-9A-F]{6}$/);
      expect(path).toMatch(/^[Mm][-\d.\sa-zA-Z]+$/);
    }
  });

  it.each(['microsoft', 'constructor'])('fail the build when %s is listed, which has none', (slug) => {
    expect(() => issuerMarks([{ slug, names: ['x'], domains: [] }])).toThrow(/has no mark/);
  });

  it('fail the build under another licence than CC0', () => {
    expect(() => issuerMarks([{ slug: 'letsencrypt', names: ['x'], domains: [] }])).toThrow(/CC-BY/);
  });

  it('fail the build when two issuers have one name', () => {
    const one = { slug: 'a', names: ['Same'], domains: [] };
    expect(() => markNames([one, { ...one, slug: 'b', names: ['sa me'] }])).toThrow(/same/);
  });
});

describe('an issuer', () => {
  it.each(['GitHub', 'github', 'Git Hub', ' GITHUB ', 'github.com'])('%j has its mark', (issuer) => {
    expect(github).not.toBeNull();
    expect(markOf(issuer)).toEqual(github);
  });

  it.each([
    'GitHub support',
    'My GitHub',
    'notgithub',
    'githu',
    'github.com.evil.example',
    'evil.example/github.com',
    'gіthub', // with a Cyrillic letter
    'ＧｉｔＨｕｂ',
    'git\u200bhub',
    'GitHub!',
    '',
    ' ',
    '__proto__',
    'constructor',
    'Microsoft',
  ])('%j has a letter', (issuer) => {
    expect(markOf(issuer)).toBeNull();
  });

  it('has a mark only by the whole of a listed name', () => {
    const listed = new Set(issuers.flatMap(({ names, domains }) => [...names, ...domains]).map(issuerKey));
    const near = fc
      .tuple(fc.string({ maxLength: 3 }), fc.constantFrom(...issuers), fc.string({ maxLength: 3 }))
      .map(([before, { names }, after]) => `${before}${names[0]}${after}`);
    fc.assert(
      fc.property(fc.oneof(near, fc.string()), (issuer) => {
        expect(markOf(issuer) !== null).toBe(listed.has(issuerKey(issuer)));
      }),
    );
  });

  it('gets the same object each time, so that its row is not drawn again', () => {
    expect(markOf('GitHub')).toBe(github);
  });
});
