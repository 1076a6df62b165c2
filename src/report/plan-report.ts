import type { ReportPlan } from "./plan";
import { planChecks } from "./plan-checks";
import { planExceptions } from "./plan-exceptions";
import { planSummary } from "./plan-summary";
import type { ReportInput } from "./report-input";

/** The sheets that one press of 'Quarter summary' writes. Same input, same plan. */
export function planReport(input: ReportInput): ReportPlan {
  return { sheets: [planSummary(input), planExceptions(input), planChecks(input)] };
}
