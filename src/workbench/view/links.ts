import { type Area, cellName, parseArea, splitSheet } from "../engine/address";
import type { Cell } from "../engine/cells";
import type { Sheet } from "../engine/sheet";

/** Where a cell leads: to cells of the workbook, or to an address outside it. */
export type LinkTarget =
  | { readonly kind: "inside"; readonly sheet: Sheet; readonly area: Area; readonly tip: string }
  | { readonly kind: "outside"; readonly address: string; readonly tip: string };

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
  // A bare name may be a defined one, which itself names a sheet and cells.
  const place = location.includes("!") ? location : (book.definedName(location)?.replace(/^=/, "") ?? location);
  const { sheet: name, cells } = splitSheet(place);
  const sheet = name === undefined ? home : book.byName(name);
  const area = parseArea(cells);
  if (sheet === undefined || area === undefined) return undefined;
  return { kind: "inside", sheet, area, tip: tip ?? `Go to ${sheet.name}, ${cells.replaceAll("$", "")}` };
}
