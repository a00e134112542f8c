import { fromBase64 } from '../bytes/base64';
import { fromHex } from '../bytes/hex';

/** A JSON object: its own keys only, so a `__proto__` in a file is a key like any other. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The own field of a JSON object; undefined where the value is no object or the field is absent. */
export function field(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** True when the value is a JSON object with all the fields. */
export function hasFields(value: unknown, ...names: string[]): value is Record<string, unknown> {
  return isRecord(value) && names.every((name) => Object.hasOwn(value, name));
}

/** The text, or `''` for anything else: for notes, tags and hints, where a wrong type costs nothing. */
export function optionalText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The items of a JSON array; none for anything else. */
export function optionalList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A count such as a KDF parameter; NaN for anything that is not a number. */
export function countOf(value: unknown): number {
  return typeof value === 'number' ? value : typeof value === 'bigint' ? Number(value) : Number.NaN;
}

/** The bytes of a base64 field; null for anything else. */
export function base64Field(value: unknown): Uint8Array<ArrayBuffer> | null {
  return typeof value === 'string' ? fromBase64(value) : null;
}

/** The bytes of a hexadecimal field; null for anything else. */
export function hexField(value: unknown): Uint8Array<ArrayBuffer> | null {
  return typeof value === 'string' ? fromHex(value) : null;
}
