import type { CellValue } from "../read/snapshot";
import type { SheetValues } from "./read-values";

/** Excel's last row, zero-based. */
export const LAST_ROW = 1_048_575;

/** Rows of a sheet of which the used cells are wanted, hidden or not. Zero-based, both ends included. */
export interface CellsRequest {
  readonly sheet: string;
  readonly what: "values" | "formulas";
  readonly top: number;
  readonly bottom: number;
}

export interface CellsRead extends SheetValues {
  readonly asked: CellsRequest;
}

/** Queues them; what it returns reads the answer after the round trip, or is null where Excel left the cells out. */
export function loadCells(context: Excel.RequestContext, asked: CellsRequest): () => CellsRead | null {
  const rows = context.workbook.worksheets.getItem(asked.sheet).getRange(`${asked.top + 1}:${asked.bottom + 1}`);
  const range = rows.getUsedRangeOrNullObject(true);
  if (asked.what === "values") range.load("rowIndex,columnIndex,values");
  else range.load("rowIndex,columnIndex,formulas");
  return () => cellsIn(asked, range);
}

function cellsIn(asked: CellsRequest, range: Excel.Range): CellsRead | null {
  if (range.isNullObject) return { asked, top: asked.top, left: 0, values: [] };
  const values = (asked.what === "values" ? range.values : range.formulas) as CellValue[][] | null;
  return values && { asked, top: range.rowIndex, left: range.columnIndex, values };
}

/** The same cells as rows from A1 on, wherever the parts of the used range begin. */
export function fromA1(parts: readonly SheetValues[]): CellValue[][] {
  const rows: CellValue[][] = [];
  for (const { top, left, values } of parts) {
    while (rows.length < top) rows.push([]);
    const before = Array<CellValue>(left).fill("");
    for (const row of values) rows.push([...before, ...row]);
  }
  return rows;
}
