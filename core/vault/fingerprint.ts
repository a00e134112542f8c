import { toHex } from '../bytes/hex';

/** As Microsoft means it: no spaces or hyphens that a page, a mail or a person put in, lower case. */
function normalised(appPassword: string): string {
  return appPassword
    .normalize('NFKC')
    .replaceAll(/[\s\u200B\u2010-\u2015-]/gu, '')
    .toLowerCase();
}

/** HMAC-SHA-256 of a normalised app password, in hex: tells whether two are the same, and nothing else without the key. */
export async function fingerprintOf(fingerprintKey: Uint8Array, appPassword: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', new Uint8Array(fingerprintKey), algorithm, false, ['sign']);
  return toHex(
    new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(normalised(appPassword)))),
  );
}
