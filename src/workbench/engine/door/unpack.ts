import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { LIMITS } from "./limits";
import { type ZipEntry, zipEntries } from "./zip-directory";

export type Unpacked = { readonly ok: true; readonly parts: Record<string, Uint8Array> } | { readonly ok: false; readonly reason: "too-large" | "damaged" }; // prettier-ignore

/** How packed bytes are unpacked and summed: what a place has of its own does it many times as fast. */
export interface Unpacking {
  /** Null where it is not what it was packed from, or not of that size; never more than a little above it. */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array | null;
  readonly crc32: (bytes: Uint8Array) => number;
}

/** Everywhere. */
export const PLAIN_UNPACKING: Unpacking = { inflate: inflated, crc32 };

/** Of packed bytes: no more than some 66 MB come of it before the size is looked at again. */
const CHUNK = 64 * 1024;

/**
 * Unpacks a zip, never to more than it declares and never to more than the limits: what lies about its size is
 * damaged, and so is what does not come to its check sum.
 */
export function unpack(bytes: Uint8Array, how: Unpacking = PLAIN_UNPACKING): Unpacked {
  const entries = zipEntries(bytes, LIMITS.parts);
  if (entries === "too-many") return { ok: false, reason: "too-large" };
  // Two parts of the same name, in Excel's eyes: which of them is meant would be each reader's guess.
  if (entries === null || hasTwice(entries)) return { ok: false, reason: "damaged" };
  if (entries.reduce((sum, { size }) => sum + size, 0) > LIMITS.bytes || entries.some(isLongXml)) return { ok: false, reason: "too-large" }; // prettier-ignore
  const parts: Record<string, Uint8Array> = {};
  for (const entry of entries) {
    // A folder; or what no workbook has and no object can hold.
    if (entry.name.endsWith("/") || entry.name === "__proto__") continue;
    const part = content(entry, how);
    if (part === null || how.crc32(part) !== entry.crc) return { ok: false, reason: "damaged" };
    parts[entry.name] = part;
  }
  return { ok: true, parts };
}

function hasTwice(entries: readonly ZipEntry[]): boolean {
  return new Set(entries.map(({ name }) => name.toLowerCase())).size < entries.length;
}

function isLongXml({ name, size }: ZipEntry): boolean {
  return /\.(?:xml|rels|vml)$/i.test(name) && size > LIMITS.xmlBytes;
}

function content({ method, isEncrypted, packed, size }: ZipEntry, { inflate }: Unpacking): Uint8Array | null {
  if (isEncrypted) return null;
  if (method === 0) return packed.length === size ? packed.slice() : null;
  return method === 8 ? inflate(packed, size) : null;
}

function inflated(packed: Uint8Array, size: number): Uint8Array | null {
  const whole = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((piece) => {
    if (filled + piece.length <= size) whole.set(piece, filled);
    filled += piece.length;
  });
  try {
    for (let at = 0; at < packed.length && filled <= size; at += CHUNK)
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  } catch {
    return null;
  }
  return filled === size ? whole : null;
}
