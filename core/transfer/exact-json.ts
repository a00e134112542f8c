/** An object of a backup; fields that are undefined are left out. */
interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** What a backup may hold. `bigint`: a counter, written as the JSON number it is. */
export type Json = string | number | bigint | boolean | null | readonly Json[] | JsonObject;

const isList = (value: readonly Json[] | JsonObject): value is readonly Json[] => Array.isArray(value);

/** JSON text in which 64-bit counters keep every digit, which `JSON.stringify` cannot write. */
export function exactJson(value: Json, indent = ''): string {
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const parts: string[] = isList(value)
    ? value.map((item) => exactJson(item, inner))
    : Object.entries(value).flatMap(([key, item]) =>
        item === undefined ? [] : [`${JSON.stringify(key)}: ${exactJson(item, inner)}`],
      );
  const [open, close] = isList(value) ? '[]' : '{}';
  return parts.length === 0 ? `${open}${close}` : `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}
