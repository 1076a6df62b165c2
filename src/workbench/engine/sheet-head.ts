import { strFromU8 } from "fflate";
import type { Parts } from "./package";
import { numberIn } from "./part-numbers";
import { attributes, isTrue, startTags } from "./xml";

/**
 * What stands in a sheet's part before its cells, as it is now: what changes it says so here and to the engine. The
 * engine, asked for any of it, first takes in all of the sheet's cells, which for a large one lasts seconds.
 */
export interface SheetHead {
  /** Six digits of its own, or the number of one of the theme's; null where the tab has none. */
  tabColor: { readonly rgb: string } | { readonly theme: number } | null;
  hasGridlines: boolean;
  /** Rows and columns from the top left. */
  frozen: { readonly rows: number; readonly columns: number };
}

/** Nearly always all of it. */
const FIRST_BYTES = 64 * 1024;
const CELLS = /<(?:\w+:)?sheetData/;

/** @param path of the worksheet's part; undefined for a sheet that was added */
export function headOf(parts: Parts, path: string | undefined): SheetHead {
  const bytes = (path === undefined ? undefined : parts[path]) ?? new Uint8Array();
  const first = strFromU8(bytes.subarray(0, FIRST_BYTES));
  const xml = first.search(CELLS) >= 0 ? first : strFromU8(bytes);
  return headIn(xml.slice(0, xml.search(CELLS)));
}

function headIn(xml: string): SheetHead {
  const { rgb = "", theme } = attributes(startTags(xml, "tabColor")[0] ?? "");
  const { showGridLines } = attributes(startTags(xml, "sheetView")[0] ?? "");
  const { state = "", xSplit = "0", ySplit = "0" } = attributes(startTags(xml, "pane")[0] ?? "");
  const isFrozen = state.startsWith("frozen");
  return {
    tabColor:
      rgb !== "" ? { rgb: rgb.slice(-6).toUpperCase() } : theme === undefined ? null : { theme: numberIn(theme) },
    hasGridlines: showGridLines === undefined || isTrue(showGridLines),
    frozen: isFrozen ? { rows: numberIn(ySplit), columns: numberIn(xSplit) } : { rows: 0, columns: 0 },
  };
}
