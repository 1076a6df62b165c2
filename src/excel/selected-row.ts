import type { TableId } from "../kpi/mapping";

/** The sheet of the selected cell, and the texts of its row, from left to right. Two round trips. */
export async function readSelectedRow(context: Excel.RequestContext): Promise<TableId> {
  const range = context.workbook.getSelectedRange();
  const { worksheet } = range;
  worksheet.load("name");
  range.load("rowIndex");
  await context.sync();
  const row = worksheet.getRangeByIndexes(range.rowIndex, 0, 1, 1).getEntireRow().getUsedRangeOrNullObject(true);
  row.load("values");
  await context.sync();
  const values = row.isNullObject ? [] : (row.values as unknown[][]).flat();
  const headings = values.filter((value): value is string => typeof value === "string" && value.trim() !== "");
  return { sheet: worksheet.name, headings };
}
