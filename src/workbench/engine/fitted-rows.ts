import { strToU8 } from "fflate";
import { columnWidthOf } from "./line-sizes";
import { done } from "./excelize";
import { type Parts, partText, workbookPart } from "./package";
import type { Sheet } from "./sheet";
import { wrappedLines } from "./wrapped-lines";

/** A line of Calibri 11, in points; other sizes in proportion. */
const LINE = 15;
const STANDARD_SIZE = 11;
/** Half a point less than Excel: the engine takes no higher row. */
const MAX_POINTS_HIGH = 409;

/** A cell of a row, as it is shown. */
interface Shown {
  readonly column: number;
  readonly text: string;
}

/**
 * Rows that were made as tall as their text. Excel saves the height without saying that it is custom, so that the row
 * goes on fitting itself; the engine always says so, and is put right on saving.
 */
export class FittedRows {
  private readonly rows = new Map<Sheet, Set<number>>();

  /** Gives rows the heights that their wrapped texts need, estimated: there is no font here to measure. */
  fit(sheet: Sheet, rows: readonly { readonly row: number; readonly shown: readonly Shown[] }[]): void {
    const widthOf = (column: number): number => columnWidthOf(sheet, column);
    for (const { row, shown } of rows) this.fitRow(sheet, row, Math.max(LINE, ...shown.map((cell) => heightOf(sheet, row, cell, widthOf)))); // prettier-ignore
  }

  private fitRow(sheet: Sheet, row: number, wanted: number): void {
    const height = Math.min(wanted, MAX_POINTS_HIGH);
    done(sheet.book.file.SetRowHeight(sheet.name, row + 1, height));
    sheet.heightsGiven.set(row, height);
    const fitted = this.rows.get(sheet) ?? new Set();
    this.rows.set(sheet, fitted.add(row));
  }

  /** A row whose height somebody set fits itself no longer. */
  release(sheet: Sheet, row: number): void {
    this.rows.get(sheet)?.delete(row);
  }

  save(parts: Parts): void {
    for (const { id, part } of workbookPart(parts).sheets) {
      const [, fitted] = [...this.rows].find(([sheet]) => sheet.id === id && !sheet.isDeleted) ?? [];
      if (!fitted?.size) continue;
      const xml = partText(parts, part).replace(/<row [^>]*>/g, (tag) => {
        const row = Number(/ r="(\d+)"/.exec(tag)?.[1]) - 1;
        return fitted.has(row) ? tag.replace(/ customHeight="[^"]*"/, "") : tag;
      });
      parts[part] = strToU8(xml);
    }
  }
}

function heightOf(sheet: Sheet, row: number, { column, text }: Shown, widthOf: (column: number) => number): number {
  const { Alignment, Font } = sheet.book.styles.get(sheet.styleAt(row, column));
  const scale = (Font?.Size ?? STANDARD_SIZE) / STANDARD_SIZE;
  if (Alignment?.WrapText !== true) return LINE * scale;
  return wrappedLines(text, widthOf(column), scale) * LINE * scale;
}
