import { strFromU8 } from "fflate";

/** An entry as the directory at the end of a zip tells it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  /** As it lies in the file. */
  readonly packed: Uint8Array;
  /** What it says it unpacks to, in bytes. */
  readonly size: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
/** Stands where the number is in a field of zip64. */
const ELSEWHERE = 0xffffffff;

/**
 * The entries of a zip (APPNOTE.TXT 4.3.12), each with the bytes that it lies in; null where the directory is not
 * whole. Read here and not by fflate, which gives neither check sums nor a way to stop half-way through an entry.
 */
export function zipEntries(bytes: Uint8Array, most: number): readonly ZipEntry[] | "too-many" | null {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const directory = directoryOf(view);
    if (directory === null) return null;
    if (directory.count > most) return "too-many";
    return entriesFrom(bytes, view, directory.at, directory.count);
  } catch (error) {
    // What points outside the file.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function directoryOf(view: DataView): { readonly at: number; readonly count: number } | null {
  const last = view.byteLength - END_BYTES;
  for (let end = last; end >= Math.max(0, last - LONGEST_COMMENT); end -= 1) {
    if (view.getUint32(end, true) !== END) continue;
    if (end >= 20 && view.getUint32(end - 20, true) === END_64_LOCATOR) {
      const wide = long(view, end - 12);
      if (view.getUint32(wide, true) === END_64) return { count: long(view, wide + 32), at: long(view, wide + 48) };
    }
    return { count: view.getUint16(end + 10, true), at: view.getUint32(end + 16, true) };
  }
  return null;
}

function entriesFrom(bytes: Uint8Array, view: DataView, from: number, count: number): ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = from;
  for (let each = 0; each < count; each += 1) {
    if (view.getUint32(at, true) !== ENTRY) return null;
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    const [size = 0, packedSize = 0, offset = 0] = wideFields(view, at + 46 + nameLength, extraLength, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    if (view.getUint32(offset, true) !== LOCAL) return null;
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + packedSize > bytes.length) return null;
    entries.push({
      name: strFromU8(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) === 0),
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & 1) !== 0,
      crc: view.getUint32(at + 16, true),
      packed: bytes.subarray(start, start + packedSize),
      size,
    });
    at = next;
  }
  return entries;
}

/** Those that are too large for their 32 bits stand in an extra field, in this order. */
function wideFields(view: DataView, from: number, length: number, narrow: readonly number[]): readonly number[] {
  if (!narrow.includes(ELSEWHERE)) return narrow;
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    return narrow.map((value) => {
      if (value !== ELSEWHERE) return value;
      field += 8;
      return long(view, field - 8);
    });
  }
  return narrow;
}

/** Beyond 2⁵³ it is rounded, which is beyond any file as well. */
function long(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
