import { TransferError } from '../types';

/** What a KeePass database is that ends too soon or says what cannot be. */
export const damagedDatabase = (): TransferError =>
  new TransferError('damaged', 'This KeePass database is truncated or damaged.');

/** Reads little-endian numbers and byte runs; past the end it throws `TransferError`. */
export class ByteInput {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get position(): number {
    return this.#at;
  }

  get atEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  /** A view of the next `length` bytes. */
  bytes(length: number): Uint8Array {
    const start = this.#at;
    if (length < 0 || length > this.#bytes.length - start) throw damagedDatabase();
    this.#at += length;
    return this.#bytes.subarray(start, this.#at);
  }

  /** All that is left. */
  rest(): Uint8Array {
    return this.bytes(this.#bytes.length - this.#at);
  }

  u8(): number {
    return this.bytes(1)[0]!;
  }

  u16(): number {
    this.bytes(2);
    return this.#view.getUint16(this.#at - 2, true);
  }

  u32(): number {
    this.bytes(4);
    return this.#view.getUint32(this.#at - 4, true);
  }

  u64(): bigint {
    this.bytes(8);
    return this.#view.getBigUint64(this.#at - 8, true);
  }
}
