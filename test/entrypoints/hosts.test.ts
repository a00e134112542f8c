import { expect, it } from 'vitest';
import labels from '../../entrypoints/labels.content';
import reading from '../../entrypoints/reading.content';
import securityInfo from '../../entrypoints/security-info.content';
import signIn from '../../entrypoints/sign-in.content';
import { pageOf } from '../../portal/pages';

/** One path of each kind of host, so that a host without any page of ours stands out. */
const paths = ['/', '/security-info', '/AppPasswords.aspx', '/proofs/manage', '/security'];

function hostsOf(script: { readonly matches?: unknown }): string[] {
  const matches = Array.isArray(script.matches) ? script.matches.map(String) : [];
  return matches.map((match) => /^https:\/\/([a-z\d.-]+)\/\*$/.exec(match)?.[1] ?? `odd pattern ${match}`);
}

const kindsAt = (host: string) => paths.flatMap((path) => pageOf(`https://${host}${path}`)?.kind ?? []);

it('runs the checkup only where the portal knows a page that is no sign-in', () => {
  const wrong = hostsOf(securityInfo).filter(
    (host) => kindsAt(host).length === 0 || kindsAt(host).includes('sign-in-other'),
  );
  expect(wrong).toEqual([]);
});

it('offers codes only at sign-in hosts', () => {
  const wrong = hostsOf(signIn).filter((host) => !kindsAt(host).includes('sign-in-other'));
  expect(wrong).toEqual([]);
});

it('reads wherever it shows, and nowhere else, in the top frame only', () => {
  expect(new Set(hostsOf(reading))).toEqual(new Set([...hostsOf(securityInfo), ...hostsOf(signIn)]));
  expect(hostsOf(labels)).toEqual(hostsOf(reading));
  for (const script of [labels, reading, securityInfo, signIn]) expect(script.allFrames ?? false).toBe(false);
});
