import { columnWidthOf, heightsOf } from "../engine/line-sizes";
import type { Sheet } from "../engine/sheet";

// Calibri 11: a digit is 7 pixels wide (ECMA-376 part 1, 18.3.1.13 col); 96 pixels are 72 points.
const DIGIT_PIXELS = 7;
const PIXELS_PER_POINT = 96 / 72;

/** Points as pixels of a screen at 100 %. */
export function pixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/** Widths of the first `count` columns in pixels; 0 for a hidden one. */
export function columnWidths(sheet: Sheet, count: number): readonly number[] {
  const { hiddenColumns } = sheet.content;
  return Array.from({ length: count }, (_, column) => {
    if (hiddenColumns.some(({ first, last }) => column >= first && column <= last)) return 0;
    return Math.round(columnWidthOf(sheet, column) * DIGIT_PIXELS);
  });
}

/**
 * Heights of the first `count` rows in pixels; 0 for a hidden one. A row without a height of its own is as high as
 * `fitted` says, as Excel makes it on opening.
 */
export function rowHeights(sheet: Sheet, count: number, fitted: (row: number) => number): readonly number[] {
  const standard = pixels(sheet.content.sizes.standardHeight);
  const own = heightsOf(sheet);
  const written = sheet.cells.rows.length;
  return Array.from({ length: count }, (_, row) => {
    const height = own.get(row);
    return height === undefined ? Math.max(standard, row < written ? fitted(row) : 0) : pixels(height);
  });
}
