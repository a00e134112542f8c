const starts: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
];

const isWebp = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 12)).replace(/^RIFF[\s\S]{4}WEBP$/, '') === '' &&
  bytes.length > 12;

/** True when a file starts as a picture does. Its pixels are decoded outside core. */
export function isPicture(bytes: Uint8Array): boolean {
  return starts.some((start) => start.every((byte, i) => bytes[i] === byte)) || isWebp(bytes);
}
