import { namesQuarter, parsePeriod, quarterName, withoutPeriod, type Quarter } from "../kpi/period";
import { filledColumns, textAt } from "./grid";
import type { SheetSnapshot, Snapshot } from "./snapshot";
import type { Table } from "./tables";

/** A cover or a dashboard says its quarter near its top, in a line and not in a sentence. */
const ROWS = 12;
const LONGEST = 50;

/**
 * The quarter with what a cover says of it: a sheet without a table, before the first that has one. It is heard where
 * the tables say nothing of a quarter, or leave out the year, and where it names but one.
 */
export function withCover(quarter: Quarter | null, snapshot: Snapshot, tables: readonly Table[]): Quarter | null {
  if (quarter !== null && quarter.year !== null) return quarter;
  const told = coverQuarter(snapshot, tables);
  return told && (quarter === null || quarter.quarter === told.quarter) ? told : quarter;
}

function coverQuarter({ sheets }: Snapshot, tables: readonly Table[]): Quarter | null {
  const seen = sheets.filter(({ hidden, ours }) => !hidden && !ours);
  const first = seen.findIndex((sheet) => tables.some((table) => table.sheet === sheet));
  const told = new Map(seen.slice(0, Math.max(0, first)).flatMap(quartersOn).map((quarter) => [quarterName(quarter), quarter])); // prettier-ignore
  const [quarter] = told.values();
  return told.size === 1 ? (quarter ?? null) : null;
}

function quartersOn(sheet: SheetSnapshot): Quarter[] {
  const found: Quarter[] = [];
  for (let row = sheet.top; row < sheet.top + Math.min(ROWS, sheet.values.length); row++) {
    const filled = filledColumns(sheet, row);
    for (const column of filled) {
      const text = textAt(sheet, row, column);
      if (text.length > LONGEST || !namesQuarter(text)) continue;
      const hint = parsePeriod(text);
      const isTitle = filled.length === 1 || !/\p{L}/u.test(withoutPeriod(text));
      if (isTitle && hint?.quarter && hint.year !== null) found.push({ quarter: hint.quarter, year: hint.year });
    }
  }
  return found;
}
