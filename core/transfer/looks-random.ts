/** First bytes of files that are not noise, however compressed their inside is. */
const knownStarts: readonly (readonly number[])[] = [
  [0x50, 0x4b], // zip
  [0x1f, 0x8b], // gzip
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x7f, 0x45, 0x4c, 0x46], // ELF
  [0x4d, 0x5a], // Windows program
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x52, 0x49, 0x46, 0x46], // RIFF: WebP, WAV
  [0x42, 0x4d], // BMP
  [0x53, 0x51, 0x4c, 0x69], // SQLite
  [0xac, 0xed, 0x00, 0x05], // Java serialisation: FreeOTP 2
  [0x03, 0xd9, 0xa2, 0x9a], // KDBX
  [0x41, 0x55, 0x54, 0x48, 0x45, 0x4e, 0x54, 0x49], // Stratum, current
  [0x41, 0x75, 0x74, 0x68, 0x65, 0x6e, 0x74, 0x69], // Stratum, old
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x52, 0x61, 0x72, 0x21], // RAR
  [0xfd, 0x37, 0x7a, 0x58], // xz
  [0x42, 0x5a, 0x68], // bzip2
  [0x28, 0xb5, 0x2f, 0xfd], // zstd
  [0x49, 0x44, 0x33], // MP3
  [0x4f, 0x67, 0x67, 0x53], // Ogg
  [0x00, 0x61, 0x73, 0x6d], // WebAssembly
  [0xca, 0xfe, 0xba, 0xbe], // Java class, Mach-O
];

/**
 * True when bytes could be ciphertext: no known start, and byte values as even as chance makes them (chi-square over the 16
 * values of each half byte, far beyond any plausible accident). For formats that are nothing but ciphertext.
 */
export function looksRandom(bytes: Uint8Array): boolean {
  if (knownStarts.some((start) => start.every((byte, i) => bytes[i] === byte))) return false;
  // andOTP starts with its iterations, of which the first byte is zero; skip such a head.
  const sample = bytes.subarray(4, 65_540);
  const counts = new Uint32Array(16);
  for (const byte of sample) {
    counts[byte >> 4]! += 1;
    counts[byte & 15]! += 1;
  }
  const expected = (2 * sample.length) / 16;
  const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  // 15 degrees of freedom: chance exceeds 80 less than once in 10^10.
  return chiSquare < 80;
}
