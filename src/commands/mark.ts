import { cellsAtFault } from "../check/cells-at-fault";
import { markCells, unmarkCells, type ClearReport, type MarkReport } from "../excel/mark-cells";
import type { Outcome } from "../excel/outcome";
import { withExcel } from "../excel/run";
import { readAndCheck } from "./check";
import { commentsOf } from "./mark-comments";
import type { Checked, RunOptions } from "./outcome";

/** What was found, and what of it is marked in the sheets. */
export interface Marked {
  readonly checked: Checked;
  readonly report: MarkReport;
}

/** How a cell at fault is marked: by a light colour and a line, or by a comment that says what is wrong. */
export const MARK_KINDS = ["colour", "comment"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/**
 * Checks the open workbook and marks the cell of each open finding. Marks of an earlier time are taken off where nothing
 * is wrong any more, or they are of the other kind. What the officer gave the cells, values, formats and comments alike,
 * stays as it is.
 */
export async function mark(options: RunOptions = {}, kind: MarkKind = "colour"): Promise<Outcome<Marked>> {
  return await withExcel(async (context): Promise<Outcome<Marked>> => {
    const result = await readAndCheck(context, options);
    if (!result.ok) return result;
    const { checked, read } = result.value;
    const say = kind === "comment" ? commentsOf(checked) : null;
    const marked = await markCells(context, cellsAtFault(checked), read.sheets, say);
    return marked.ok ? { ok: true, value: { checked, report: marked.value } } : marked;
  });
}

/** Takes every mark off the open workbook, also those of another computer or an earlier quarter. */
export async function clearMarks(): Promise<Outcome<ClearReport>> {
  return await withExcel((context) => unmarkCells(context));
}
