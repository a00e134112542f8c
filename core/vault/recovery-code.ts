/** Crockford's base 32: no I, L, O or U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secretBytes = 16;
const characters = 28;

export type RecoveryCodeReading =
  | { readonly ok: true; readonly secret: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly why: 'length' | 'typo' };

/** The first 12 bits of SHA-256 over the secret: a typing error goes unnoticed once in 4,096. */
async function checkBits(secret: Uint8Array<ArrayBuffer>): Promise<number> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', secret));
  return (digest[0]! << 4) | (digest[1]! >> 4);
}

/** Writes a 128-bit secret as seven groups of four: 26 characters and the check, which shares the 26th. */
export async function formatRecoveryCode(secret: Uint8Array<ArrayBuffer>): Promise<string> {
  if (secret.length !== secretBytes) throw new RangeError('A recovery secret has 16 bytes.');
  let number = BigInt(await checkBits(secret));
  for (const [index, byte] of secret.toReversed().entries()) number |= BigInt(byte) << BigInt(12 + 8 * index);
  const text = Array.from({ length: characters }, (_, index) => {
    const shift = BigInt(5 * (characters - 1 - index));
    return alphabet[Number((number >> shift) & 31n)]!;
  }).join('');
  return text.match(/.{4}/g)!.join('-');
}

/** Reads a code as a person types it: any case, any spacing, O for 0, I and L for 1. */
export async function parseRecoveryCode(text: string): Promise<RecoveryCodeReading> {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  if (plain.length !== characters) return { ok: false, why: 'length' };
  let number = 0n;
  for (const character of plain) {
    const value = alphabet.indexOf(character);
    if (value < 0) return { ok: false, why: 'typo' };
    number = (number << 5n) | BigInt(value);
  }
  const secret = Uint8Array.from({ length: secretBytes }, (_, index) =>
    Number((number >> BigInt(12 + 8 * (secretBytes - 1 - index))) & 255n),
  );
  return Number(number & 4095n) === (await checkBits(secret)) ? { ok: true, secret } : { ok: false, why: 'typo' };
}
