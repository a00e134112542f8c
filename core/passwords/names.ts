/** An app password's name as names are compared: compatible forms made one, blanks collapsed. Case counts, as it does for Microsoft. */
export function comparableName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim();
}
