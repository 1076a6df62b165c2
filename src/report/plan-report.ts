import type { ReportPlan, SheetPlan, SheetRole } from "./sheets/plan";
import { planChase } from "./chase/plan-chase";
import { planChecks } from "./plan-checks";
import { planExceptions } from "./exceptions-sheet/plan-exceptions";
import { planRegister } from "./register-sheet/plan-register";
import { planSummary } from "./summary-sheet/plan-summary";
import type { ReportInput } from "./report-input";

/** In the order in which the sheets are added. */
const PLANS: readonly { readonly role: SheetRole; readonly plan: (input: ReportInput) => SheetPlan }[] = [
  { role: "summary", plan: planSummary },
  { role: "exceptions", plan: planExceptions },
  { role: "checks", plan: planChecks },
  { role: "chase", plan: planChase },
  { role: "register", plan: planRegister },
];

/** The sheets that one press of 'Quarter summary' writes: those that the layout has on. Same input, same plan. */
export function planReport(input: ReportInput): ReportPlan {
  const { sheets } = input.layout;
  return { sheets: PLANS.filter(({ role }) => sheets[role]).map(({ plan }) => plan(input)) };
}
