import { tooLarge } from './limits';
import { TransferError } from './types';

/** Java Object Serialization Specification 6.4.2. */
const magic = [0xac, 0xed, 0x00, 0x05];
const [tcNull, tcReference, tcClass, tcObject, tcString, tcBlock, tcEnd, tcLongString] = [
  0x70, 0x71, 0x72, 0x73, 0x74, 0x77, 0x78, 0x7c,
];
/** 5,000 tokens take two pairs each; twice as many, to be told of their number. */
const mostPairs = 20_000;
const firstHandle = 0x7e0000;
const primitiveSizes: Readonly<Record<string, number>> = { B: 1, C: 2, D: 8, F: 4, I: 4, J: 8, S: 2, Z: 1 };

/** Whether the bytes are a serialized Java object. */
export const looksLikeJava = (bytes: Uint8Array): boolean => magic.every((byte, index) => bytes[index] === byte);

/**
 * Reads a serialized `java.util.HashMap<String, String>` and nothing else: no other class is ever looked at.
 * Throws `TransferError` for anything else and for bytes left over.
 */
export function readJavaMap(bytes: Uint8Array): ReadonlyMap<string, string> {
  const input = new JavaInput(bytes);
  input.expect(...magic, tcObject, tcClass);
  if (input.chars() !== 'java.util.HashMap') throw new TransferError('not-a-backup', 'This Java file holds no backup.');
  input.skip(8 + 1); // serialVersionUID, flags
  let fieldBytes = 0;
  for (let fields = input.short(); fields > 0; fields--) {
    fieldBytes += primitiveSizes[String.fromCharCode(input.byte())] ?? input.fail();
    input.chars();
  }
  input.expect(tcEnd, tcNull);
  input.skip(fieldBytes); // Android 6 writes the load factor only, later ones the threshold too
  input.handles.push(null, null); // the class and the map
  input.expect(tcBlock, 8);
  input.skip(4); // capacity
  const map = new Map<string, string>();
  let size = input.int();
  if (size > mostPairs) throw tooLarge();
  for (; size > 0; size--) {
    const key = input.string();
    const value = input.string();
    if (key !== null && value !== null) map.set(key, value);
  }
  input.expect(tcEnd);
  if (!input.atEnd()) input.fail();
  return map;
}

class JavaInput {
  readonly handles: (string | null)[] = [];
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  fail(): never {
    throw new TransferError('damaged', 'This FreeOTP backup is truncated or damaged.');
  }

  byte(): number {
    return this.#bytes[this.#at++] ?? this.fail();
  }

  short(): number {
    return this.byte() * 256 + this.byte();
  }

  int(): number {
    return this.short() * 0x10000 + this.short();
  }

  expect(...wanted: readonly number[]): void {
    for (const byte of wanted) if (this.byte() !== byte) this.fail();
  }

  skip(count: number): void {
    this.#at += count;
  }

  atEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  /** Text in Java's "modified UTF-8": UTF-16 units of one to three bytes, NUL as C0 80. */
  chars(length = this.short()): string {
    const end = this.#at + length;
    if (end > this.#bytes.length) this.fail();
    const units: string[] = [];
    while (this.#at < end) {
      const first = this.byte();
      const unit =
        first < 0x80
          ? first
          : first >> 5 === 0b110
            ? ((first & 0x1f) << 6) | this.#tail()
            : first >> 4 === 0b1110
              ? ((first & 0x0f) << 12) | (this.#tail() << 6) | this.#tail()
              : this.fail();
      units.push(String.fromCharCode(unit));
    }
    if (this.#at !== end) this.fail();
    return units.join('');
  }

  #tail(): number {
    const byte = this.byte();
    return byte >> 6 === 0b10 ? byte & 0x3f : this.fail();
  }

  /** A string, or a reference to one written before; null for Java's null. */
  string(): string | null {
    const type = this.byte();
    if (type === tcNull) return null;
    if (type === tcReference) return this.handles[this.int() - firstHandle] ?? this.fail();
    const text =
      type === tcString
        ? this.chars()
        : type === tcLongString
          ? (this.expect(0, 0, 0, 0), this.chars(this.int()))
          : this.fail();
    this.handles.push(text);
    return text;
  }
}
