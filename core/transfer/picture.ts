/** One character for each byte. Not TextDecoder: browsers take its "latin1" for windows-1252, where 0x89 of PNG is another character. */
const latin1 = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end));

/** Beginnings that nothing else has. */
const starts = [
  /^\u0089PNG\r\n/,
  /^\u00FF\u00D8\u00FF/, // JPEG
  /^GIF8[79]a/,
  /^RIFF[\s\S]{4}WEBP[\s\S]/,
  /^[\s\S]{4}ftyp(?:avi[fs]|hei[cfmsx]|hev[cx]|mi[af]1|msf1)/, // AVIF, HEIC
  /^II\*\0|^MM\0\*/, // TIFF
];

/** Windows bitmap: two letters are not enough, so the sizes in its two headers have to be right as well. */
function isBitmap(bytes: Uint8Array): boolean {
  if (bytes.length < 26 || latin1(bytes, 0, 2) !== 'BM') return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const [unused, pixels, header] = [view.getUint32(6, true), view.getUint32(10, true), view.getUint32(14, true)];
  return unused === 0 && pixels >= 26 && pixels < 2000 && header >= 12 && header <= 124 && pixels >= 14 + header;
}

/** True when a file starts as a picture does. Its pixels are decoded outside core. */
export function isPicture(bytes: Uint8Array): boolean {
  const start = latin1(bytes, 0, 32);
  return starts.some((one) => one.test(start)) || isBitmap(bytes);
}
