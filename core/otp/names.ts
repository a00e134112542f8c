/** Issuer and label of an entry; `""` where the source names none. */
export interface Names {
  readonly issuer: string;
  readonly label: string;
}

/**
 * Issuer and label out of a decoded URI label and its `issuer` parameter. With a parameter that is the issuer, and the label loses
 * its prefix (the parameter's own text first, for it may hold colons); without one the label splits at its first colon.
 */
export function namesFrom(text: string, issuerParameter: string | undefined): Names {
  const label = text.trim();
  const issuer = issuerParameter?.trim() ?? '';
  const colon = label.indexOf(':');
  if (issuer === '') {
    return colon < 0
      ? { issuer: '', label }
      : { issuer: label.slice(0, colon).trim(), label: label.slice(colon + 1).trim() };
  }
  const prefix = `${issuer}:`;
  if (label.startsWith(prefix)) return { issuer, label: label.slice(prefix.length).trim() };
  return { issuer, label: label.slice(colon + 1).trim() };
}

/** The URI label that `namesFrom` reads back as these names, not yet encoded. */
export function labelOf({ issuer, label }: Names): string {
  if (issuer !== '') return `${issuer}:${label}`;
  return label.includes(':') ? `:${label}` : label;
}
