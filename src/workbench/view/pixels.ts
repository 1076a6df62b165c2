import { columnWidthOf } from "../engine/column-widths";
import { done } from "../engine/excelize";
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
 * Heights of the first `count` rows in pixels; 0 for a hidden one. As the file spells them where nothing was formatted
 * since opening: asking the engine costs a tenth of a millisecond a row. A row without a height of its own is as high as
 * `fitted` says, as Excel makes it on opening.
 */
export function rowHeights(
  sheet: Sheet,
  count: number,
  partXml: string,
  fitted: (row: number) => number,
): readonly number[] {
  const { file } = sheet.book;
  const { hiddenRows } = sheet.content;
  const standard = pixels(sheet.content.sizes.standardHeight);
  const heights = new Array<number>(count).fill(0);
  const written = Math.min(sheet.cells.rows.length, count);
  if (partXml !== "" && !sheet.book.isFormatted) {
    for (const { row, height } of heightsInPart(partXml)) if (row < count) heights[row] = pixels(height);
  } else {
    for (let row = 0; row < written; row += 1) {
      const height = pixels(done(file.GetRowHeight(sheet.name, row + 1)).height);
      if (height !== standard) heights[row] = height;
    }
  }
  for (let row = 0; row < count; row += 1) {
    if (hiddenRows.has(row)) heights[row] = 0;
    else if (heights[row] === 0) heights[row] = Math.max(standard, row < written ? fitted(row) : 0);
  }
  return heights;
}

function* heightsInPart(xml: string): Generator<{ readonly row: number; readonly height: number }> {
  let row = -1;
  for (const [tag] of xml.matchAll(/<(?:\w+:)?row[\s>/][^>]*/g)) {
    const number = / r="(\d+)"/.exec(tag)?.[1];
    row = number === undefined ? row + 1 : Number(number) - 1;
    const height = / ht="([\d.]+)"/.exec(tag)?.[1];
    if (height !== undefined) yield { row, height: Number(height) };
  }
}
