import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** Excel's own order: the list of parts stands first, so that a reader that streams knows what follows. */
const FIRST = "[Content_Types].xml";

/** The earliest date that a zip can hold; in local time, as zips are. */
const NO_DATE = new Date(1980, 0, 1);

export type Parts = Map<string, string>;

/**
 * Unpacks a workbook, lets its parts be edited as text, and packs it so that the same parts give the same bytes.
 */
export function repack(workbook: Uint8Array, edit: (parts: Parts) => void): Uint8Array {
  const parts: Parts = new Map();
  for (const [path, bytes] of Object.entries(unzipSync(workbook))) parts.set(path, strFromU8(bytes));
  edit(parts);
  const paths = [...parts.keys()].sort((a, b) => Number(b === FIRST) - Number(a === FIRST) || (a < b ? -1 : 1));
  const zip: Zippable = {};
  for (const path of paths) zip[path] = [strToU8(parts.get(path) ?? ""), { level: 9, mtime: NO_DATE }];
  return zipSync(zip);
}
