/** The words of a packed list, the most frequent bucket first: before each word stands, as a letter, how much it shares with the last. */
export function unpacked(buckets: readonly string[]): string[] {
  return buckets.flatMap((bucket) => {
    let last = '';
    return [...bucket.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, shared = 'A', rest = '']) => {
      last = last.slice(0, shared.charCodeAt(0) - 65) + rest;
      return last;
    });
  });
}
