import { areaAddress } from "../kpi/address";
import type { SheetPlan } from "../report/sheets/plan";
import { widthInPoints } from "./looks";
import { jobsFor, type Job } from "./write-job";

/** Of a line of 11 point text, in points. */
const LINE_HEIGHT = 15;
/** Excel refuses a row that is higher; what stands in its cell below that can still be read in the formula bar. */
const HIGHEST = 409;

/** Widths, heights and what is out of sight. */
export function layoutJobs(plan: SheetPlan, sheetId: string): Job[] {
  const job = jobsFor(sheetId);
  return [
    job(plan.widths.length + plan.hiddenColumns.length + plan.wideTexts.length * 5 + 3, (sheet) => {
      size(sheet, plan);
    }),
  ];
}

function size(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const [column, characters] of plan.widths.entries())
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthInPoints(characters);
  sheet.getRange(areaAddress({ top: 0, left: 0, bottom: plan.cells.length - 1, right: plan.widths.length - 1 })).format.autofitRows(); // prettier-ignore
  for (const { row, columns, lines } of plan.wideTexts) {
    const range = sheet.getRangeByIndexes(row, 0, 1, columns);
    range.merge();
    range.format.wrapText = true;
    range.format.verticalAlignment = "Top";
    range.format.rowHeight = Math.min(lines * LINE_HEIGHT, HIGHEST);
  }
  for (const column of plan.hiddenColumns) sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().columnHidden = true; // prettier-ignore
  sheet.showGridlines = false;
}
