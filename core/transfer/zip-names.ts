import { strFromU8 } from 'fflate';

/** Local file header, or the end record of an empty archive (APPNOTE 4.3.7, 4.3.16). */
const starts = [0x04034b50, 0x06054b50];
const endRecord = 0x06054b50;
const centralHeader = 0x02014b50;
const longestComment = 0xffff;
const endRecordSize = 22;
const centralHeaderSize = 46;

/**
 * The names in a zip's directory: null when the bytes are no zip, empty when the directory can't be found.
 * Only for telling formats apart: reads nothing else and never throws.
 */
export function zipNames(bytes: Uint8Array): readonly string[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || !starts.includes(view.getUint32(0, true))) return null;
  const lowest = Math.max(0, bytes.length - endRecordSize - longestComment);
  for (let end = bytes.length - endRecordSize; end >= lowest; end--) {
    if (view.getUint32(end, true) === endRecord) return namesFrom(view, bytes, view.getUint32(end + 16, true));
  }
  return [];
}

function namesFrom(view: DataView, bytes: Uint8Array, offset: number): readonly string[] {
  const names: string[] = [];
  let at = offset;
  while (at + centralHeaderSize <= bytes.length && view.getUint32(at, true) === centralHeader) {
    const name = view.getUint16(at + 28, true);
    const extra = view.getUint16(at + 30, true);
    const comment = view.getUint16(at + 32, true);
    const start = at + centralHeaderSize;
    names.push(strFromU8(bytes.subarray(start, start + name)));
    at = start + name + extra + comment;
  }
  return names;
}
