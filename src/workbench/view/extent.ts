import type { Area } from "../engine/address";
import { hasContent } from "../engine/cells";
import type { Sheet } from "../engine/sheet";

const MIN_ROWS = 60;
const MIN_COLUMNS = 26;
// Room to go on below and beside what is there; a format far away is not followed.
const ROWS_BELOW = 30;
const COLUMNS_BESIDE = 4;
const MAX_FORMATTED_COLUMNS = 60;

/** How many rows and columns of a sheet are shown: what is there with some room around it, and `also`. */
export function extentOf(sheet: Sheet, also: Area | undefined): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  for (const { row, column, cell } of sheet.cells.all()) {
    if (!hasContent(cell) && ((cell.style ?? 0) === 0 || column >= MAX_FORMATTED_COLUMNS)) continue;
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  for (const { row, column, rows: high, columns: wide } of sheet.content.merges) {
    rows = Math.max(rows, row + high);
    columns = Math.max(columns, Math.min(column + wide, MAX_FORMATTED_COLUMNS));
  }
  // Whole columns and rows show no more than is there.
  const below = also === undefined || also.rows > 100_000 ? 0 : also.row + also.rows;
  const beside = also === undefined || also.columns > 1000 ? 0 : also.column + also.columns;
  return {
    rows: Math.max(MIN_ROWS, rows + ROWS_BELOW, below),
    columns: Math.max(MIN_COLUMNS, columns + COLUMNS_BESIDE, beside),
  };
}
