import { type Area, columnNumber, parseArea } from "./address";
import { withoutPrefixes } from "./function-names";
import { type Cell, Cells } from "./cells";
import { columnsIn, HIGHEST, sizesIn, type SizesInPart } from "./line-sizes";
import type { Relationship } from "./package";
import { broken, finite, numberIn, sizeIn } from "./part-numbers";
import { richText } from "./shared-strings";
import { attributes, isTrue, startTags, unescapeCharacters, unescapeXml } from "./xml";

/** Where a cell leads to. */
export interface Link {
  readonly address?: string;
  readonly location?: string;
  readonly screenTip?: string;
}

/** What the engine does not tell of a sheet, read from its part. */
export interface SheetPart {
  readonly cells: Cells;
  readonly hiddenRows: ReadonlySet<number>;
  /** Kept up to date by what hides and shows columns. */
  hiddenColumns: readonly { readonly first: number; readonly last: number }[];
  readonly sizes: SizesInPart;
  readonly isProtected: boolean;
  /** Whether rows or columns have formats of their own, which cells that are not in the part take over. */
  readonly hasDefaultStyles: boolean;
  /** Merged rectangles; kept up to date by what merges and unmerges. */
  merges: Area[];
  /** Links by cell name; kept up to date likewise. */
  readonly links: Map<string, Link>;
  /** Where data validation applies. */
  readonly ruled: readonly Area[];
}

const ROW = /<(?:\w+:)?row(?=[\s/>])([^>]*?)(\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g;
const CELL = /<(?:\w+:)?c(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;
const VALUE = /<(?:\w+:)?v(?:\s[^>/]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?v>)/;
const FORMULA = /<(?:\w+:)?f(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?f>)/;

function attribute(tag: string, name: string): string | undefined {
  const at = tag.indexOf(` ${name}="`);
  if (at < 0) return name in QUOTED_OTHERWISE ? undefined : attributes(tag)[name];
  const start = at + name.length + 3;
  return tag.slice(start, tag.indexOf('"', start));
}

// Nearly every writer quotes with "; looking again for ' on each cell without the attribute would cost a third.
const QUOTED_OTHERWISE = { s: true, t: true, r: true, ht: true, hidden: true };

function valueOf(type: string | undefined, raw: string | undefined, body: string, strings: readonly string[]): Cell {
  if (type === "inlineStr") return { type: "String", value: richText(body) };
  if (raw === undefined) return { type: "Empty", value: "" };
  switch (type) {
    case "s":
      return { type: "String", value: strings[Number(raw)] ?? broken() };
    case "str":
      return { type: "String", value: unescapeCharacters(unescapeXml(raw)) };
    case "b":
      return { type: "Boolean", value: isTrue(raw) };
    case "e":
      return { type: "Error", value: unescapeXml(raw) };
    case "d":
      return { type: "Double", value: finite(Date.parse(`${raw.slice(0, 19)}Z`)) / 86_400_000 + 25_569 };
    default:
      return raw === "" ? { type: "Empty", value: "" } : { type: "Double", value: numberIn(raw) };
  }
}

/** Reads a worksheet part. `strings` are the workbook's shared strings, `rels` the part's relationships. */
export function readSheet(xml: string, strings: readonly string[], rels: readonly Relationship[]): SheetPart {
  const cells = new Cells();
  const hiddenRows = new Set<number>();
  const heights = new Map<number, number>();
  let hasDefaultStyles = false;
  let row = -1;
  for (const [, rowTag = "", , rowBody = ""] of xml.matchAll(ROW)) {
    row = Number(attribute(rowTag, "r") ?? row + 2) - 1;
    if (isTrue(attribute(rowTag, "hidden"))) hiddenRows.add(row);
    const height = attribute(rowTag, "ht");
    if (height !== undefined) heights.set(row, sizeIn(height, HIGHEST));
    if (rowTag.includes("customFormat")) hasDefaultStyles = true;
    let column = -1;
    for (const [, tag = "", body = ""] of rowBody.matchAll(CELL)) {
      const name = attribute(tag, "r");
      column = name === undefined ? column + 1 : columnNumber(name.replace(/\d+/, ""));
      const value = VALUE.exec(body);
      const cell = valueOf(attribute(tag, "t"), value === null ? undefined : (value[1] ?? ""), body, strings);
      cell.style = numberIn(attribute(tag, "s") ?? "0");
      const formula = body.includes("f") ? FORMULA.exec(body) : null;
      if (formula !== null) {
        cell.formula = `=${withoutPrefixes(unescapeXml(formula[2] ?? ""))}`;
        cell.from = value !== null ? "file" : "nowhere";
        if (attribute(formula[1] ?? "", "t") === "shared") cell.sharedGroup = attribute(formula[1] ?? "", "si") ?? "";
        if (attribute(formula[1] ?? "", "t") === "array") cell.arrayRef = attribute(formula[1] ?? "", "ref") ?? "";
      }
      cells.put(row, column, cell);
    }
  }
  const head = xml.slice(0, xml.search(/<(?:\w+:)?sheetData/));
  const columns = startTags(head, "col").map(attributes);
  if (columns.some((col) => (col["style"] ?? "0") !== "0")) hasDefaultStyles = true;
  const hiddenColumns = columns.filter((col) => isTrue(col["hidden"])).map(columnsIn);
  const protection = startTags(xml, "sheetProtection")[0];
  const isProtected = protection !== undefined && isTrue(attributes(protection)["sheet"]);
  return {
    cells,
    hiddenRows,
    hiddenColumns,
    sizes: sizesIn(head, heights),
    isProtected,
    hasDefaultStyles,
    ...marked(xml, rels),
  };
}

function marked(xml: string, rels: readonly Relationship[]): Pick<SheetPart, "merges" | "links" | "ruled"> {
  const tail = xml.slice(xml.search(/<(?:\w+:)?sheetData/));
  const areas = (tag: string, name: string): Area[] =>
    (attributes(tag)[name] ?? "")
      .split(" ")
      .map(parseArea)
      .filter((area) => area !== undefined);
  const links = new Map<string, Link>();
  for (const tag of startTags(tail, "hyperlink")) {
    const { ref = "", location, tooltip, ...rest } = attributes(tag);
    const id = Object.entries(rest).find(([name]) => name.endsWith(":id"))?.[1];
    const address = rels.find((each) => each.id === id)?.target;
    links.set(ref.replace(/:.*/, ""), {
      ...(address === undefined ? {} : { address }),
      ...(location === undefined ? {} : { location }),
      ...(tooltip === undefined ? {} : { screenTip: tooltip }),
    });
  }
  return {
    merges: startTags(tail, "mergeCell").flatMap((tag) => areas(tag, "ref")),
    links,
    ruled: startTags(tail, "dataValidation").flatMap((tag) => areas(tag, "sqref")),
  };
}
