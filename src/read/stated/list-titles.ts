import { fold } from "../../kpi/text";

export type ListSubject = "exceptions" | "plans";

/** What councils call the list of what is not on target. */
const EXCEPTIONS = [
  /\bexceptions?\b(?! of\b| to\b)/,
  /^(?:indicators|measures|kpis|actions|items|all) (?:that are )?(?:below|off|behind|not on) (?:target|track)\b/,
  /^(?:below|off|behind) (?:target|track) (?:indicators|measures|kpis|actions|items)\b/,
] as const;

/** What councils call the plan that brings a red item back. */
const PLANS = [/\b(?:intervention|recovery|improvement|remedial|corrective) (?:action )?plans?\b/] as const;

/** Whether a title heads a list of exceptions or of plans. */
export function listSubject(text: string): ListSubject | null {
  const folded = fold(text);
  if (EXCEPTIONS.some((pattern) => pattern.test(folded))) return "exceptions";
  return PLANS.some((pattern) => pattern.test(folded)) ? "plans" : null;
}
