import type { CellValue, SheetSnapshot } from "./snapshot";
import { isMissing } from "../kpi/missing";
import { tidy } from "../kpi/text";

/** The value at a zero-based place of the sheet; '' outside the used range. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.top]?.[column - sheet.left] ?? "";
}

/** As Excel shows it where that was fetched, else the value as text. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  if (typeof value === "string") return value;
  const detail = sheet.details.get(column);
  const shown = detail?.text[row - detail.top];
  // A column that is too narrow shows '####' instead of its figure.
  return shown === undefined || /^#+$/.test(shown) ? plain(value) : shown;
}

/** What an Excel error looks like; whether it is one, and not a text, only the value's type tells. */
const LOOKS_LIKE_ERROR = /^#(?:N\/A|[A-Z_]+[!?]|[A-Z]+\/0!)$/;

export function looksLikeError(value: CellValue): boolean {
  return typeof value === "string" && value.startsWith("#") && LOOKS_LIKE_ERROR.test(value);
}

export function isErrorAt(sheet: SheetSnapshot, row: number, column: number): boolean {
  const detail = sheet.details.get(column);
  return detail?.isError[row - detail.top] ?? false;
}

/** #RRGGBB; null where there is none, or where fills were not fetched. */
export function fillAt(sheet: SheetSnapshot, row: number, column: number): string | null {
  const detail = sheet.details.get(column);
  return detail?.fill[row - detail.top] ?? null;
}

/** The zero-based row below the last of the used range. */
export function endOf(sheet: SheetSnapshot): number {
  return sheet.top + sheet.values.length;
}

/** The columns of a row that are not empty, zero-based on the sheet. */
export function filledColumns(sheet: SheetSnapshot, row: number): number[] {
  const cells = sheet.values[row - sheet.top] ?? [];
  const filled: number[] = [];
  for (let index = 0; index < cells.length; index++) {
    const value = cells[index] ?? "";
    if (isFilled(value)) filled.push(index + sheet.left);
  }
  return filled;
}

function isFilled(value: CellValue): boolean {
  if (typeof value !== "string") return true;
  const first = value.charCodeAt(0);
  // Most cells begin with a plain letter or figure.
  return (first > 32 && first < 127) || (value !== "" && tidy(value) !== "");
}

function plain(value: number | boolean): string {
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

/** Whether a column says anything in some rows, the last excluded. A formula that waits for its figures says '#DIV/0!' or nought: nothing has been filled in. */
export function hasContent(sheet: SheetSnapshot, column: number, from: number, end: number): boolean {
  for (let row = from; row < end; row++) {
    const text = textAt(sheet, row, column);
    if (!isMissing(text) && !looksLikeError(text)) return true;
  }
  return false;
}
