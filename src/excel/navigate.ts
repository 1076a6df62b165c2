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
