/** The host of a web address that a file keeps beside an account; null where it is none. */
export function siteOf(value: unknown): string | null {
  if (typeof value !== 'string' || value.trim() === '') return null;
  try {
    const url = new URL(value.includes('://') ? value.trim() : `https://${value.trim()}`);
    return /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url.hostname : null;
  } catch {
    return null;
  }
}
