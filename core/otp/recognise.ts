/**
 * What a scanned or pasted text is. `push` activates Microsoft Authenticator's notifications: no other app can use it, and the
 * page's "Set up a different authenticator app" gives a QR code that every app can.
 */
export type Recognised = 'otpauth' | 'migration' | 'push' | 'motp' | 'steam' | 'other';

const schemes: readonly (readonly [string, Recognised])[] = [
  ['otpauth://', 'otpauth'],
  ['otpauth-migration://', 'migration'],
  ['motp://', 'motp'],
  ['steam://', 'steam'],
  // The older form of Microsoft's push activation, and its newer one below.
  ['phonefactor://', 'push'],
];

/** Told by its beginning alone; never throws. */
export function recogniseText(text: string): Recognised {
  const start = text.trimStart().slice(0, 200).toLowerCase();
  const scheme = schemes.find(([prefix]) => start.startsWith(prefix));
  if (scheme) return scheme[1];
  return /^https:\/\/login\.(?:microsoftonline\.(?:com|us)|partner\.microsoftonline\.cn|live\.com|microsoft\.com)\/authenticatorapp\/activateaccount(?:[/?#]|$)/.test(
    start,
  )
    ? 'push'
    : 'other';
}
