/**
 * An issuer's name as it is looked up: without case, spaces, dots, hyphens and underscores. Nothing else is folded, and only a whole
 * name is ever found: "GitHub support" or a name with letters of another script that look alike gets no mark.
 */
export function issuerKey(issuer: string): string {
  return issuer.toLowerCase().replace(/[\s._-]+/g, '');
}
