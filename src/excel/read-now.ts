import type { CellsNow, Extent } from "../read/patched";
import type { CellValue } from "../read/snapshot";
import type { Touched } from "./reread";

/** What of a sheet may have changed. */
export interface SheetNow {
  /** Of the used range; null where nothing stands on the sheet. */
  readonly extent: Extent | null;
  /** What was edited, and what is calculated. */
  readonly cells: readonly CellsNow[];
}

/** Queues it for a sheet; what it returns reads the answer after the round trip, or is null where Excel left some out. */
export function loadNow(context: Excel.RequestContext, id: string, touched: readonly Touched[]): () => SheetNow | null {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  // Excel raises no event for what it calculates, wherever the cells stand that it is calculated from (ExcelApi 1.9).
  // Not of the whole sheet, of which Excel on the desktop has looked at every cell (office-js issue 4245).
  const formulas = sheet.getUsedRangeOrNullObject(false).getSpecialCellsOrNullObject("Formulas");
  formulas.areas.load("items/rowIndex,items/columnIndex,items/values,items/text,items/valueTypes");
  const edited = touched.map(({ area: { top, left, bottom, right } }) => {
    const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
    range.load("rowIndex,columnIndex,values,text,valueTypes");
    return range;
  });
  return () => nowOf(sheet, used, formulas, edited);
}

function nowOf(
  sheet: Excel.Worksheet,
  used: Excel.Range,
  formulas: Excel.RangeAreas,
  edited: readonly Excel.Range[],
): SheetNow | null {
  if (sheet.isNullObject) return null;
  const calculated = formulas.isNullObject ? [] : formulas.areas.items;
  const cells = [...calculated, ...edited].map(cellsNow);
  const whole = cells.filter((now) => now !== null);
  return whole.length < cells.length ? null : { extent: extentOf(used), cells: whole };
}

function extentOf(used: Excel.Range): Extent | null {
  if (used.isNullObject) return null;
  return { top: used.rowIndex, left: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
}

function cellsNow({ rowIndex, columnIndex, values, text, valueTypes }: Excel.Range): CellsNow | null {
  if ((values as unknown) === null) return null;
  const isError = valueTypes.map((row) => row.map((type) => type === Excel.RangeValueType.error));
  return { top: rowIndex, left: columnIndex, values: values as CellValue[][], text, isError };
}
