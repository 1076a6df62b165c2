import type { SheetPlan } from "../report/sheets/plan";
import type { Naming } from "./cell-values";
import { jobsFor, type Job } from "./write-job";
import { rangeOf } from "./write-looks";

/** Excel's own quietest look: the cells have ours. */
const STYLE = "TableStyleLight1";

/** Makes a table of Excel's own of the plan's area. */
export function tableJobs({ table: area }: SheetPlan, sheetId: string, { table: name }: Naming): Job[] {
  if (!area) return [];
  return [
    jobsFor(sheetId)(6, (sheet) => {
      const table = sheet.tables.add(rangeOf(sheet, area), true);
      table.name = name;
      table.style = STYLE;
      table.showBandedRows = false;
      table.showFilterButton = true;
    }),
  ];
}
