import { textAt } from "./grid";
import type { SheetSnapshot } from "./snapshot";

const IS_DATA = /^\s*(?:green|amber|red|blue|completed|in progress|overdue|not started)\s*$/i;

/** A rating or a status stands in rows of items, never in the row that heads them. */
export function isData(text: string): boolean {
  return IS_DATA.test(text);
}

/** Asked from the right, where ratings mostly stand: nearly every row of a sheet is told by the first cell. */
export function holdsData(sheet: SheetSnapshot, row: number, filled: readonly number[]): boolean {
  return dataIn(sheet, row, filled) >= 0;
}

function dataIn(sheet: SheetSnapshot, row: number, filled: readonly number[]): number {
  return filled.findLastIndex((column) => isData(textAt(sheet, row, column)));
}

/** As many headings in a row are no chance. */
const HEADINGS = 3;

/**
 * The filled columns of a row that may head a table, without a key, a count or a list of ratings that stands beside
 * its headings behind an empty column; none of a row of data.
 */
export function withoutBox(
  sheet: SheetSnapshot,
  row: number,
  filled: readonly number[],
  isHeading: (text: string) => boolean,
): readonly number[] {
  let from = dataIn(sheet, row, filled);
  if (from < 0) return filled;
  while (filled[from - 1] === (filled[from] ?? 0) - 1) from--;
  const first = filled.slice(0, Math.min(from, HEADINGS));
  const heads = first.length === HEADINGS && first.every((column) => isHeading(textAt(sheet, row, column)));
  return heads ? withoutBox(sheet, row, filled.slice(0, from), isHeading) : [];
}
