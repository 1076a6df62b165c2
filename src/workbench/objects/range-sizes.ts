import { intersection, MAX_COLUMNS, MAX_ROWS } from "../engine/address";
import { columnWidthOf, giveWidth } from "../engine/line-sizes";
import { done } from "../engine/excelize";
import { hostError } from "../errors";
import { amount } from "../kind";
import { mayFormat, type Place } from "./common";
import { texts } from "./range-cells";
import { usedArea } from "./range-areas";

// Calibri 11: a digit is 7 pixels wide, a pixel three quarters of a point (ECMA-376 part 1, 18.3.1.13 col).
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;
const MAX_WIDTH = 255;
/** Excel's own; the engine takes half a point less. */
const MAX_POINTS_HIGH = 409.5;
const ENGINE_POINTS_HIGH = 409;

function columnsOf({ area }: Place): readonly number[] {
  // Excelize keeps widths by run: asking the first stands for the sheet when the place is all of it.
  if (area.columns === MAX_COLUMNS) return [area.column];
  return Array.from({ length: area.columns }, (_, index) => area.column + index);
}

/** Width of the columns in points; null where they differ. */
export function columnWidth(place: Place): number | null {
  const { sheet } = place;
  const widths = new Set(columnsOf(place).map((column) => columnWidthOf(sheet, column)));
  const [width = sheet.content.sizes.standardWidth] = widths;
  return widths.size > 1 ? null : Math.round(width * DIGIT_PIXELS) * POINTS_PER_PIXEL;
}

export function setColumnWidth(place: Place, value: unknown): void {
  mayFormat(place);
  const width = amount(value) / POINTS_PER_PIXEL / DIGIT_PIXELS;
  if (width < 0 || width > MAX_WIDTH) throw hostError("InvalidArgument");
  const { sheet, area } = place;
  giveWidth(sheet, area.column, area.column + area.columns - 1, width);
}

/** Height of the rows in points; null where they differ. */
export function rowHeight({ sheet, area }: Place): number | null {
  const rows = area.rows === MAX_ROWS ? 1 : area.rows;
  const heights = new Set<number>();
  for (let row = area.row; row < area.row + rows; row += 1) {
    heights.add(done(sheet.book.file.GetRowHeight(sheet.name, row + 1)).height);
  }
  const [height = 15] = heights;
  return heights.size > 1 ? null : height;
}

export function setRowHeight(place: Place, value: unknown): void {
  const { sheet, area } = place;
  mayFormat(place);
  const height = amount(value);
  if (height < 0 || height > MAX_POINTS_HIGH) throw hostError("InvalidArgument");
  const last = area.rows === MAX_ROWS ? (usedArea(sheet, false)?.rows ?? 0) : area.rows;
  for (let row = area.row; row < area.row + last; row += 1) {
    done(sheet.book.file.SetRowHeight(sheet.name, row + 1, Math.min(height, ENGINE_POINTS_HIGH)));
    sheet.heightsGiven.set(row, height);
    sheet.book.fittedRows.release(sheet, row);
  }
  sheet.book.touchFormats();
}

/** Makes columns as wide as their longest line, counted in characters: there is no font here to measure. */
export function autofitColumns(place: Place): void {
  mayFormat(place);
  const { sheet, area } = place;
  const used = usedArea(sheet, true, area);
  if (used === undefined) return;
  const shown = texts({ sheet, area: used });
  for (let index = 0; index < used.columns; index += 1) {
    const lengths = shown.flatMap((row) => (row[index] ?? "").split("\n").map((line) => line.length));
    const longest = Math.max(...lengths);
    const column = used.column + index;
    if (longest > 0) giveWidth(sheet, column, column, Math.min(longest + 1.7, MAX_WIDTH));
  }
}

/** Makes rows as tall as their text, as Excel does; a merged cell has no say. */
export function autofitRows(place: Place): void {
  mayFormat(place);
  const { sheet, area } = place;
  const used = usedArea(sheet, false, area);
  if (used === undefined) return;
  const shown = texts({ sheet, area: used });
  const rows = shown.map((texts, index) => {
    const cells = texts.map((text, at) => ({ column: used.column + at, text }));
    return { row: used.row + index, shown: cells.filter(({ column }) => !isMerged(sheet, used.row + index, column)) };
  });
  sheet.book.fittedRows.fit(sheet, rows);
  sheet.book.touchFormats();
}

function isMerged(sheet: Place["sheet"], row: number, column: number): boolean {
  const cell = { row, column, rows: 1, columns: 1 };
  return sheet.content.merges.some((merged) => intersection(merged, cell) !== undefined);
}
