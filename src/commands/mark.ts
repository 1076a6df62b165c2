import { cellsAtFault } from "../check/cells-at-fault";
import { markCells, unmarkCells, type ClearReport, type MarkReport } from "../excel/mark-cells";
import type { Outcome } from "../excel/outcome";
import { withExcel } from "../excel/run";
import { readAndCheck } from "./check";
import type { Checked, RunOptions } from "./outcome";

/** What was found, and what of it is marked in the sheets. */
export interface Marked {
  readonly checked: Checked;
  readonly report: MarkReport;
}

/**
 * Checks the open workbook and marks the cell of each open finding. Marks of an earlier time are taken off where nothing
 * is wrong any more. What the officer gave the cells, values and formats alike, stays as it is underneath.
 */
export async function mark(options: RunOptions = {}): Promise<Outcome<Marked>> {
  return await withExcel(async (context): Promise<Outcome<Marked>> => {
    const result = await readAndCheck(context, options);
    if (!result.ok) return result;
    const { checked, read } = result.value;
    const marked = await markCells(context, cellsAtFault(checked), read.sheets);
    return marked.ok ? { ok: true, value: { checked, report: marked.value } } : marked;
  });
}

/** Takes every mark off the open workbook, also those of another computer or an earlier quarter. */
export async function clearMarks(): Promise<Outcome<ClearReport>> {
  return await withExcel((context) => unmarkCells(context));
}
