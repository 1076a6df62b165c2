import type { SheetPlan } from "../report/plan";
import type { Naming } from "./cell-values";
import type { Job } from "./write-job";
import { layoutJobs } from "./write-layout";
import { lookJobs } from "./write-looks";
import { tableJobs } from "./write-table";
import { formulaJobs, valueJobs } from "./write-values";

/** All that it takes to fill an empty or cleared sheet of ours, in order. */
export function sheetJobs(plan: SheetPlan, sheetId: string, naming: Naming): Job[] {
  return [
    ...valueJobs(plan, sheetId, naming),
    ...tableJobs(plan, sheetId, naming),
    ...formulaJobs(plan, sheetId, naming),
    // After the values: a cell that is formatted as text would take a formula for one.
    ...lookJobs(plan, sheetId),
    ...layoutJobs(plan, sheetId),
  ];
}
