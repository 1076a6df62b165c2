import { type Parts, partText, relationships, workbookPart } from "./package";
import { dropPart, freePath, insertBefore, putPart, relate, unrelate } from "./part-edits";
import { strToU8 } from "fflate";
import type { Book } from "./book";
import type { Sheet } from "./sheet";
import { attributes, escapeXml, startTags } from "./xml";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATION = `${RELATIONS}/customProperty`;
// What the schema has after customProperties in a worksheet: ECMA-376 part 1, 18.3.1.99.
const FOLLOWERS =
  "cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst";

/** Worksheet.customProperties of every sheet: Excel keeps each value in a part of its own, as UTF-16. */
export class CustomProperties {
  private readonly known = new Map<Sheet, Map<string, string>>();
  private readonly changed = new Set<Sheet>();

  constructor(private readonly book: Book) {}

  /** By key, as the key was written. */
  on(sheet: Sheet): ReadonlyMap<string, string> {
    return this.map(sheet);
  }

  set(sheet: Sheet, key: string, value: string): void {
    this.map(sheet).set(key, value);
    this.changed.add(sheet);
  }

  remove(sheet: Sheet, key: string): void {
    this.map(sheet).delete(key);
    this.changed.add(sheet);
  }

  private map(sheet: Sheet): Map<string, string> {
    let map = this.known.get(sheet);
    if (map === undefined) {
      map = new Map(sheet.part === undefined ? [] : read(this.book.parts, sheet.part));
      this.known.set(sheet, map);
    }
    return map;
  }

  /** Writes the properties of the sheets where they changed. */
  save(parts: Parts): void {
    for (const { id, part } of workbookPart(parts).sheets) {
      const sheet = [...this.changed].find((each) => each.id === id && !each.isDeleted);
      if (sheet !== undefined) write(parts, part, this.map(sheet));
    }
  }
}

function read(parts: Parts, part: string): readonly (readonly [string, string])[] {
  const rels = relationships(parts, part);
  return startTags(partText(parts, part), "customPr").flatMap((tag) => {
    const { name, ...rest } = attributes(tag);
    const id = Object.entries(rest).find(([key]) => key.endsWith(":id"))?.[1];
    const target = rels.find((each) => each.id === id)?.target;
    return name === undefined || target === undefined ? [] : [[name, fromWide(parts[target])] as const];
  });
}

function write(parts: Parts, part: string, properties: ReadonlyMap<string, string>): void {
  const old = relationships(parts, part).filter(({ type }) => type === "customProperty");
  unrelate(parts, part, new Set(old.map(({ id }) => id)));
  for (const { target } of old) dropPart(parts, target);
  const items = [...properties].map(([name, value]) => {
    const path = freePath(parts, "xl/customProperty", ".bin");
    putPart(parts, path, TYPE, toWide(value));
    const id = relate(parts, part, RELATION, path);
    return `<customPr xmlns:r="${RELATIONS}" name="${escapeXml(name)}" r:id="${id}"/>`;
  });
  const xml = partText(parts, part).replace(/<customProperties[^>]*?(?:\/>|>[\s\S]*?<\/customProperties>)/, "");
  const list = items.length === 0 ? "" : `<customProperties>${items.join("")}</customProperties>`;
  parts[part] = strToU8(insertBefore(xml, list, FOLLOWERS.split(" ")));
}

function toWide(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    bytes[at * 2] = unit & 0xff;
    bytes[at * 2 + 1] = unit >> 8;
  }
  return bytes;
}

function fromWide(bytes: Uint8Array | undefined): string {
  let text = "";
  for (let at = 0; bytes !== undefined && at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode((bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0));
  }
  return text;
}
