import { hmac } from '@noble/hashes/hmac.js';
import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { HOTP, Secret } from 'otpauth/bare';
import { toHex } from '../bytes/hex';
import type { Otp, OtpAlgorithm } from './entry';

const hashes = { SHA1: sha1, SHA256: sha256, SHA512: sha512 } as const;

const steamAlphabet = '23456789BCDFGHJKMNPQRTVWXY';
const steamLength = 5;
const yandexLength = 8;
const yandexKeyBytes = 16;

/**
 * The code of an entry at a time (epoch ms). HOTP shows the code of its stored counter and does not advance it.
 * null: the entry needs a PIN (mOTP, Yandex) that it does not hold.
 */
export function codeAt(otp: Otp, at: number): string | null {
  if (otp.type === 'hotp') return hotp(otp, otp.counter);
  const step = BigInt(stepOf(otp, at));
  if (otp.type === 'totp') return hotp(otp, step);
  if (otp.type === 'steam') return steam(otp, step);
  if (otp.pin === undefined || otp.pin === '') return null;
  return otp.type === 'motp' ? motp(otp, otp.pin, step) : yandex(otp, otp.pin, step);
}

/** The code of the step after the one at `at`; of the counter after the stored one for HOTP. */
export function nextCode(otp: Otp, at: number): string | null {
  if (otp.type === 'hotp') return hotp(otp, BigInt.asUintN(64, otp.counter + 1n));
  return codeAt(otp, stepEndsAt(otp, at));
}

/** Which step of its period an entry is in: floor(seconds / period). Meaningless for HOTP. */
export function stepOf(otp: Pick<Otp, 'period'>, at: number): number {
  return Math.max(0, Math.floor(at / 1000 / otp.period));
}

/** Epoch ms at which the step of `at` ends. */
export function stepEndsAt(otp: Pick<Otp, 'period'>, at: number): number {
  return (stepOf(otp, at) + 1) * otp.period * 1000;
}

/** HOTP of RFC 4226. The counter goes in as eight bytes: the library's own number ends at 2^53. */
function hotp(otp: Pick<Otp, 'secret' | 'algorithm' | 'digits'>, counter: bigint): string {
  const message = eightBytes(counter);
  return HOTP.generate({
    secret: new Secret({ buffer: otp.secret.slice().buffer }),
    algorithm: otp.algorithm,
    digits: otp.digits,
    hmac: (_, key) => digest(otp.algorithm, key, message),
  });
}

function digest(algorithm: OtpAlgorithm, key: Uint8Array, message: Uint8Array): Uint8Array {
  return hmac(hashes[algorithm], key, message);
}

function eightBytes(value: bigint): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, value);
  return bytes;
}

/** Steam Guard: the 31-bit value of RFC 4226 in base 26, five letters, least significant first. */
function steam(otp: Otp, step: bigint): string {
  let value = Number(hotp({ secret: otp.secret, algorithm: 'SHA1', digits: 10 }, step));
  let code = '';
  for (let place = 0; place < steamLength; place++) {
    code += steamAlphabet[value % steamAlphabet.length];
    value = Math.floor(value / steamAlphabet.length);
  }
  return code;
}

/** Mobile-OTP: the start of MD5 over step, secret in hex and PIN. https://motp.sourceforge.net */
function motp(otp: Otp, pin: string, step: bigint): string {
  const text = `${step}${toHex(otp.secret)}${pin}`;
  return toHex(md5(new TextEncoder().encode(text))).slice(0, otp.digits);
}

/** Yandex Key: eight letters from the PIN and the first sixteen bytes of the secret (the rest is a checksum). */
function yandex(otp: Otp, pin: string, step: bigint): string {
  const head = otp.secret.subarray(0, yandexKeyBytes);
  const hashed = sha256(new Uint8Array([...new TextEncoder().encode(pin), ...head]));
  const key = hashed[0] === 0 ? hashed.subarray(1) : hashed;
  const mac = digest('SHA256', key, eightBytes(step));
  const offset = mac[mac.length - 1]! & 0x0f;
  let value = new DataView(mac.buffer, mac.byteOffset + offset, 8).getBigUint64(0) & 0x7fff_ffff_ffff_ffffn;
  let code = '';
  for (let place = 0; place < yandexLength; place++) {
    code = String.fromCharCode(97 + Number(value % 26n)) + code;
    value /= 26n;
  }
  return code;
}
