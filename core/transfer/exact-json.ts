/** What a backup may hold. `bigint`: a counter, written as the JSON number it is. */
export type Json =
  | string
  | number
  | bigint
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** JSON text in which 64-bit counters keep every digit, which `JSON.stringify` cannot write. Fields that are undefined are left out. */
export function exactJson(value: Json, indent = ''): string {
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts: string[] = isList
    ? value.map((item: Json) => exactJson(item, inner))
    : Object.entries(value as { readonly [key: string]: Json | undefined }).flatMap(([key, item]) =>
        item === undefined ? [] : [`${JSON.stringify(key)}: ${exactJson(item, inner)}`],
      );
  const [open, close] = isList ? '[]' : '{}';
  return parts.length === 0 ? `${open}${close}` : `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}
