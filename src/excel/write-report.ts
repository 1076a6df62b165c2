import { REGISTER_TABLE, type ReportPlan, type SheetRole } from "../report/plan";
import type { Outcome } from "./outcome";
import type { WorkbookRead } from "./read-workbook";
import { type Attempt, sheetsOf } from "./write-attempt";
import { fillSheets, type Progress } from "./write-fill";
import { prepareSheets } from "./write-prepare";
import { readActive, swapSheets } from "./write-swap";

type Written = ReturnType<typeof sheetsOf>;

/** A run that has not begun. */
export function attemptOf(plan: ReportPlan, { sheets }: WorkbookRead): Attempt {
  return { plan, sheets, table: { working: REGISTER_TABLE, final: REGISTER_TABLE }, drafts: [], stage: "planned" };
}

/**
 * Writes the sheets of the plan: new ones under names for the time being, which only then take the place of those of an
 * earlier run, at once. What can be known to stand in the way (protection) is a failure, told before anything is changed.
 * Where Excel fails, `settle` cleans up.
 */
export async function writeReport(
  context: Excel.RequestContext,
  attempt: Attempt,
  { structureProtected }: WorkbookRead,
  told: (progress: Progress) => void,
): Promise<Outcome<Written>> {
  const { plan, sheets } = attempt;
  const own = plan.sheets.map(({ role }) => sheets.find((sheet) => sheet.role === role) ?? null);
  const locked = own.find((sheet) => sheet?.protected);
  if (locked) return { ok: false, failure: { kind: "own-sheet-protected", sheet: locked.name } };
  if (structureProtected && own.includes(null)) return { ok: false, failure: { kind: "structure-protected" } };
  const inPlace = new Set<SheetRole>(structureProtected ? plan.sheets.map(({ role }) => role) : []);
  attempt.stage = "adding";
  attempt.drafts = await prepareSheets(context, attempt, inPlace);
  await fillSheets(context, attempt, told);
  const active = own.some((sheet) => sheet) ? await readActive(context) : null;
  attempt.stage = "swapping";
  await swapSheets(context, attempt, active);
  attempt.stage = "done";
  return { ok: true, value: sheetsOf(attempt) };
}
