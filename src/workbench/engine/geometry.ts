import { MAX_ROWS } from "./address";
import { columnWidthOf, heightsOf } from "./line-sizes";
import type { Sheet } from "./sheet";

// Calibri 11: a digit is 7 pixels wide, a pixel three quarters of a point (ECMA-376 part 1, 18.3.1.13 col).
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;

/** Where rows and columns of a sheet begin, in points; make a new one after a change. */
export class Geometry {
  private readonly columns: number[] = [0];
  private readonly rows: ReadonlyMap<number, number>;
  private readonly standard: number;

  constructor(private readonly sheet: Sheet) {
    this.standard = sheet.content.sizes.standardHeight;
    this.rows = heightsOf(sheet);
  }

  /** The left edge of a column; past the last one, where it ends. */
  left(column: number): number {
    for (let next = this.columns.length; next <= column; next += 1) {
      this.columns[next] = (this.columns[next - 1] ?? 0) + this.width(next - 1);
    }
    return this.columns[column] ?? 0;
  }

  /** The top edge of a row; past the last one, where it ends. */
  top(row: number): number {
    let top = Math.min(row, MAX_ROWS) * this.standard;
    for (const [each, height] of this.rows) if (each < row) top += height - this.standard;
    // Sums of heights like 14.4 are off by a little.
    return Math.round(top * 1e6) / 1e6;
  }

  private width(column: number): number {
    const { content } = this.sheet;
    if (content.hiddenColumns.some(({ first, last }) => column >= first && column <= last)) return 0;
    return Math.round(columnWidthOf(this.sheet, column) * DIGIT_PIXELS) * POINTS_PER_PIXEL;
  }
}
