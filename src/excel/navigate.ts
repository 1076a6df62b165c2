import type { Place } from "../kpi/address";
import type { Outcome } from "./outcome";

/** Shows a sheet and selects a cell of it. Says so where the sheet is not there any more. */
export async function selectCell(
  context: Excel.RequestContext,
  sheetName: string,
  address: string,
): Promise<Outcome<void>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  await context.sync();
  if (sheet.isNullObject) return { ok: false, failure: { kind: "sheet-gone", sheet: sheetName } };
  sheet.activate();
  sheet.getRange(address).select();
  await context.sync();
  return { ok: true, value: undefined };
}

/** Shows a sheet that is known to be there, from its top. */
export async function showSheet(context: Excel.RequestContext, id: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(id);
  sheet.activate();
  sheet.getRange("A1").select();
  await context.sync();
}

/** Where the officer is. */
export interface Whereabouts {
  /** The visible sheets, from left to right. */
  readonly sheets: readonly string[];
  readonly cell: { readonly sheet: string; readonly place: Place };
}

/** Reads which cell is active, and between which sheets. One round trip. */
export async function readWhereabouts(context: Excel.RequestContext): Promise<Whereabouts> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility");
  const cell = context.workbook.getActiveCell();
  cell.load("rowIndex,columnIndex,worksheet/name");
  await context.sync();
  const sheets = worksheets.items.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
  const { rowIndex: row, columnIndex: column, worksheet } = cell;
  return { sheets, cell: { sheet: worksheet.name, place: { row, column } } };
}
