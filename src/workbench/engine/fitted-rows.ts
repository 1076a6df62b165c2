import { strToU8 } from "fflate";
import { columnName } from "./address";
import { done } from "./excelize";
import { type Parts, partText, workbookPart } from "./package";
import type { Sheet } from "./sheet";

/** A line of Calibri 11, in points; other sizes in proportion. */
const LINE = 15;
const STANDARD_SIZE = 11;
/** A column's width counts noughts; words of a proportional face are narrower. Less the cell's margins. */
const WORDS_PER_NOUGHT = 1.12;
const MARGINS = 1.5;
const MAX_POINTS_HIGH = 409.5;

/**
 * Rows that were made as tall as their text. Excel saves the height without saying that it is custom, so that the row
 * goes on fitting itself; the engine always says so, and is put right on saving.
 */
export class FittedRows {
  private readonly rows = new Map<Sheet, Set<number>>();

  /** Gives a row the height that its wrapped text needs, estimated: there is no font here to measure. */
  fit(sheet: Sheet, row: number, shown: readonly { readonly column: number; readonly text: string }[]): void {
    const heights = shown.map(({ column, text }) => heightOf(sheet, row, column, text));
    const height = Math.min(Math.max(LINE, ...heights), MAX_POINTS_HIGH);
    done(sheet.book.file.SetRowHeight(sheet.name, row + 1, height));
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

function heightOf(sheet: Sheet, row: number, column: number, text: string): number {
  const { Alignment, Font } = sheet.book.styles.get(sheet.styleAt(row, column));
  const scale = (Font?.Size ?? STANDARD_SIZE) / STANDARD_SIZE;
  if (Alignment?.WrapText !== true) return LINE * scale;
  const { width } = done(sheet.book.file.GetColWidth(sheet.name, columnName(column)));
  const room = (width * WORDS_PER_NOUGHT - MARGINS) / scale;
  return text.split("\n").reduce((lines, paragraph) => lines + wrappedLines(paragraph, room), 0) * LINE * scale;
}

/** A word that is wider than the column breaks within. */
function wrappedLines(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    if (used > 0 && used + 1 + word.length > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    if (used > room) {
      lines += Math.ceil(used / room) - 1;
      used %= room;
    }
  }
  return lines;
}
