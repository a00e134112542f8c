/** Digits a code may have. RFC 4226 truncates to 31 bits, so ten is the most that says anything. */
export const fewestDigits = 5;
export const mostDigits = 10;

/** Seconds a step may last: up to a day. */
export const longestPeriod = 86_400;

/** The largest counter: RFC 4226 counts in eight bytes. */
export const largestCounter = 2n ** 64n - 1n;

/** A whole number without sign within `least` and `most`, as text; null for anything else. */
export function wholeNumber(text: string, least: number, most: number): number | null {
  const plain = text.trim();
  if (!/^\d{1,15}$/.test(plain)) return null;
  const value = Number(plain);
  return value >= least && value <= most ? value : null;
}

/** A counter as text; null unless it is a whole number of at most 64 bits. */
export function counterFrom(text: string): bigint | null {
  const plain = text.trim();
  if (!/^\d{1,40}$/.test(plain)) return null;
  const value = BigInt(plain);
  return value <= largestCounter ? value : null;
}
