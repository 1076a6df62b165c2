import { type Area, cellName, parseArea, splitSheet } from "../engine/address";
import type { Cell } from "../engine/cells";
import type { Sheet } from "../engine/sheet";
import type { Table } from "../engine/tables";

/** Where a cell leads: to cells of the workbook (the first of several areas), or to an address outside it. */
export type LinkTarget =
  | { readonly kind: "inside"; readonly sheet: Sheet; readonly area: Area; readonly tip: string }
  | { readonly kind: "outside"; readonly address: string; readonly tip: string };

// Areas stand between commas; a sheet's name in apostrophes may hold some itself.
const EACH_AREA = /(?:'(?:[^']|'')*'|[^,'])+/g;
const FORMULA = /^=\s*HYPERLINK\(\s*"((?:[^"]|"")*)"/i;

/** The link of a cell, be it one of its own or by HYPERLINK(); undefined when it has none that can be followed. */
export function linkAt(sheet: Sheet, row: number, column: number, cell: Cell | undefined): LinkTarget | undefined {
  const own = sheet.content.links.get(cellName(row, column));
  if (own !== undefined) {
    const { address = "", location, screenTip } = own;
    if (address === "") return inside(sheet, location ?? "", screenTip);
    return { kind: "outside", address, tip: screenTip ?? address };
  }
  const written = FORMULA.exec(cell?.formula ?? "")?.[1]?.replaceAll('""', '"');
  if (written === undefined || written === "") return undefined;
  if (written.startsWith("#")) return inside(sheet, written.slice(1), undefined);
  return { kind: "outside", address: written, tip: written };
}

function inside(home: Sheet, location: string, tip: string | undefined): LinkTarget | undefined {
  const { book } = home;
  // A bare name may be a defined one, which itself names a sheet and cells, or a table's.
  const place = location.includes("!") ? location : (book.definedName(location)?.replace(/^=/, "") ?? location);
  const table = book.tables.byName(place);
  if (table !== undefined) return { kind: "inside", sheet: table.sheet, area: rowsOf(table), tip: tip ?? `Go to ${table.name}` }; // prettier-ignore
  const [first = "", ...others] = place.match(EACH_AREA) ?? [];
  const { sheet: name, cells } = splitSheet(first);
  const sheet = name === undefined ? home : book.byName(name);
  const area = parseArea(cells);
  if (sheet === undefined || area === undefined) return undefined;
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return { kind: "inside", sheet, area, tip: tip ?? `Go to ${sheet.name}, ${cells.replaceAll("$", "")}${more}` };
}

/** A table's name stands for its rows of data. */
function rowsOf({ area, hasHeaders, hasTotals }: Table): Area {
  const above = Number(hasHeaders);
  return { ...area, row: area.row + above, rows: Math.max(1, area.rows - above - Number(hasTotals)) };
}
