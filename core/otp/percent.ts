/**
 * Percent-decodes text that may be badly encoded: what decodes as UTF-8 is decoded, the rest stays as it is.
 * `+` is left alone: only a query means a space by it.
 */
export function percentDecode(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

/** Percent-encodes text for a URI; a lone surrogate, which has no UTF-8, becomes U+FFFD. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

/** The parameters of a query, names in lower case, the first of each name; `+` is a space. */
export function queryParameters(query: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const piece of query.split('&')) {
    const equals = piece.indexOf('=');
    if (equals < 0) continue;
    // Copied out of HTML, `&amp;` keeps its entity.
    const name = percentDecode(piece.slice(0, equals)).toLowerCase().replace(/^amp;/, '');
    if (!found.has(name)) found.set(name, percentDecode(piece.slice(equals + 1).replaceAll('+', ' ')));
  }
  return found;
}
