/** Bytes of standard or URL-safe base64, padded or not, blanks allowed. Null when it is not base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  const plain = text
    .replaceAll(/\s/g, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/={1,2}$/, '');
  // Looking for what is wrong needs no backtracking, which 20 MB would not survive.
  if (/[^A-Za-z0-9+/]/.test(plain) || plain.length % 4 === 1) return null;
  const binary = atob(plain);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** Standard base64 with padding. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
