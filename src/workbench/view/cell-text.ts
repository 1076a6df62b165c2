import { valueOf } from "../engine/calculation";
import type { Cell } from "../engine/cells";
import { sectionFor } from "../engine/format-sections";
import type { Sheet } from "../engine/sheet";
import { HostError } from "../errors";
import { texts } from "../objects/range-cells";

/** What a cell shows, and as what kind of value. */
export interface Shown {
  readonly text: string;
  readonly kind: "text" | "number" | "boolean" | "error" | "empty";
}

const EMPTY: Shown = { text: "", kind: "empty" };

/** The text of a cell with its number format applied. What cannot be calculated keeps the value of the file. */
export function shownAt(sheet: Sheet, row: number, column: number, cell: Cell | undefined): Shown {
  if (cell === undefined || (cell.type === "Empty" && cell.formula === undefined)) return EMPTY;
  try {
    const { type, value } = valueOf(sheet, row, column, cell);
    if (typeof value === "number" && showsNothing(sheet, row, column, value)) return { text: "", kind: "number" };
    const text = texts({ sheet, area: { row, column, rows: 1, columns: 1 } })[0]?.[0] ?? "";
    return { text, kind: kindOf(type) };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    // Excel's own word for a formula that its engine cannot calculate.
    return cell.value === ""
      ? { text: "#CALC!", kind: "error" }
      : { text: String(cell.value), kind: kindOf(cell.type) };
  }
}

function showsNothing(sheet: Sheet, row: number, column: number, value: number): boolean {
  const format = sheet.book.styles.numberFormat(sheet.styleAt(row, column));
  return format.includes(";") && sectionFor(format, value).section === "";
}

function kindOf(type: Cell["type"]): Shown["kind"] {
  if (type === "Double") return "number";
  if (type === "Boolean") return "boolean";
  return type === "Error" ? "error" : "text";
}

/** What the formula line shows, and an edit begins with: the formula, or the value in full. */
export function typedText(sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cells.at(row, column);
  if (cell === undefined) return "";
  if (cell.formula !== undefined) return cell.formula;
  if (cell.type === "Boolean") return cell.value === true ? "TRUE" : "FALSE";
  if (cell.type !== "Double") return String(cell.value);
  const format = sheet.book.styles.numberFormat(sheet.styleAt(row, column));
  // As Excel's formula bar does: a percentage and a date are edited as they are written, other numbers bare.
  const isWritten = format.includes("%") || /[dmyhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|General/g, ""));
  return isWritten ? shownAt(sheet, row, column, cell).text : String(cell.value);
}
