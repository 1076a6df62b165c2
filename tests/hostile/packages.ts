import { deflateRawSync } from "node:zlib";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { buildWorkbook } from "../../samples/workbook-builder";
import { registerSheet, soundRows } from "../registers";

export type Texts = Record<string, string>;

/** A small return without a fault, its parts changed. */
export async function changed(change: (parts: Texts) => void): Promise<Uint8Array> {
  const texts = Object.fromEntries(Object.entries(unzipSync(await soundReturn())).map(([path, bytes]) => [path, strFromU8(bytes)])); // prettier-ignore
  change(texts);
  return zipSync(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)])), { level: 6 });
}

export async function soundReturn(): Promise<Uint8Array> {
  return await buildWorkbook([{ name: "KPIs", rows: registerSheet(soundRows(4)).values }]);
}

/** The part of the register, and one that says how cells look. */
export const SHEET = "xl/worksheets/sheet1.xml";
export const STYLES = "xl/styles.xml";
export const BOOK = "xl/workbook.xml";

/** Replaces in a part; fails where there is nothing to replace, so that a test cannot test the sound workbook. */
export function replaced(parts: Texts, path: string, pattern: RegExp | string, by: string): void {
  const before = parts[path] ?? "";
  const after = before.replace(pattern, () => by);
  if (after === before) throw new Error(`${path} has no ${String(pattern)}`);
  parts[path] = after;
}

/** Adds before an element of the sheet, or behind all cells. */
export function beside(parts: Texts, xml: string): void {
  replaced(parts, SHEET, "</sheetData>", `</sheetData>${xml}`);
}

/** An entry of a zip, with whatever it claims of itself. */
export interface Claimed {
  readonly name: string;
  readonly data: Uint8Array;
  readonly method?: number;
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
}

/** A zip of such entries; `overlapping` ones all lie on the first. */
export function zipOf(entries: readonly Claimed[], overlapping = false): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [index, { name, data, method = 8, size = data.length, crc = 0, flags = 0 }] of entries.entries()) {
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt32LE(crc, 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(name.length, 22);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    fields.copy(entry, 6);
    entry.writeUInt32LE(overlapping ? 0 : at, 42);
    directory.push(entry, Buffer.from(name));
    if (overlapping && index > 0) continue;
    pieces.push(Buffer.from([0x50, 0x4b, 3, 4]), fields, Buffer.from(name), Buffer.from(data));
    at += 30 + name.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length & 0xffff, 8);
  end.writeUInt16LE(entries.length & 0xffff, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...pieces, ...directory, end]));
}

/** So many zeros, packed. */
export function zeros(megabytes: number): Uint8Array {
  return deflateRawSync(Buffer.alloc(megabytes * 1024 * 1024));
}
