import type { Steps } from "../kpi/steps";
import type { SheetPlan } from "../report/sheets/plan";
import type { Naming } from "./cell-values";
import type { StandingTable } from "./write-attempt";
import { chartJobs } from "./write-charts";
import type { Job } from "./write-job";
import { layoutJobs } from "./write-layout";
import { lookJobs } from "./write-looks";
import { tableJobs } from "./write-table";
import { formulaJobs, valueJobs } from "./write-values";

/**
 * All that it takes to fill an empty or cleared sheet of ours, in order.
 * @param standing the table that is there already; null where the plan's is to be made
 */
export function* sheetJobs(
  plan: SheetPlan,
  sheetId: string,
  naming: Naming,
  standing: StandingTable | null,
): Steps<Job[]> {
  return [
    ...(yield* valueJobs(plan, sheetId, naming)),
    ...(standing ? [] : tableJobs(plan, sheetId, naming)),
    ...(yield* formulaJobs(plan, sheetId, naming)),
    // After the values: a cell that is formatted as text would take a formula for one.
    ...lookJobs(plan, sheetId),
    ...layoutJobs(plan, sheetId),
    ...chartJobs(plan, sheetId),
  ];
}
