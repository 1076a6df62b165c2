import { toTheEnd, type Steps } from "../kpi/steps";
import type { ReportPlan, SheetPlan, SheetRole } from "./sheets/plan";
import { planChaseInSteps } from "./chase/plan-chase";
import { planChecksInSteps } from "./plan-checks";
import { planExceptionsInSteps } from "./exceptions-sheet/plan-exceptions";
import { planRegisterInSteps } from "./register-sheet/plan-register";
import { planSummaryInSteps } from "./summary-sheet/plan-summary";
import { itemKeysInSteps } from "./kept/kept-keys";
import type { ReportInput } from "./report-input";

/** In the order in which the sheets are added. */
const PLANS: readonly { readonly role: SheetRole; readonly plan: (input: ReportInput) => Steps<SheetPlan> }[] = [
  { role: "summary", plan: planSummaryInSteps },
  { role: "exceptions", plan: planExceptionsInSteps },
  { role: "checks", plan: planChecksInSteps },
  { role: "chase", plan: planChaseInSteps },
  { role: "register", plan: planRegisterInSteps },
];

/** The sheets that one press of 'Quarter summary' writes: those that the layout has on. Same input, same plan. */
export function planReport(input: ReportInput): ReportPlan {
  return toTheEnd(planReportInSteps(input));
}

/** The same for a workbook of any size, in steps. */
export function* planReportInSteps(input: ReportInput): Steps<ReportPlan> {
  const { sheets } = input.layout;
  yield* itemKeysInSteps(input.book);
  const plans: SheetPlan[] = [];
  for (const { role, plan } of PLANS) if (sheets[role]) plans.push(yield* plan(input));
  return { sheets: plans };
}
