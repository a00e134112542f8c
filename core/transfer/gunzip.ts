import { concatBytes } from '../bytes/concat';

/** Unpacks gzip, its checksum verified. Null when it is damaged, or longer than `limit` bytes. */
export async function gunzip(bytes: Uint8Array, limit: number): Promise<Uint8Array | null> {
  const unpacked = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'));
  const reader = unpacked.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return concatBytes(...chunks);
      size += value.length;
      if (size > limit) {
        await reader.cancel();
        return null;
      }
      chunks.push(value);
    }
  } catch {
    return null;
  }
}
