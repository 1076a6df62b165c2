import type { SheetPlan } from "../report/sheets/plan";
import type { SheetInfo } from "./read-sheets";
import { freeName, isTemporaryName, temporaryName } from "./sheet-names";
import type { Attempt, Draft } from "./write-attempt";
import { loadCleared } from "./write-clear";

/**
 * Adds a sheet for each of the plan, under a name for the time being, and clears away what a failed run left behind;
 * those of ours that are kept where they stand are only asked for. Nothing of the officer's is touched. One round trip.
 */
export async function prepareSheets(
  context: Excel.RequestContext,
  { plan, sheets, inPlace, table }: Attempt,
): Promise<Draft[]> {
  const wished = plan.sheets.map(({ name }) => name);
  const leftovers = sheets.filter((sheet) => isLeftover(sheet, wished));
  const { worksheets } = context.workbook;
  // Where the structure is protected, all are kept, and nothing can be deleted.
  if (inPlace.size < plan.sheets.length) for (const sheet of leftovers) queueDelete(context, sheet);
  const taken = sheets.filter((sheet) => !leftovers.includes(sheet)).map(({ name }) => name);
  const pending = plan.sheets.map((sheetPlan) => {
    const { role } = sheetPlan;
    const known = sheets.find((sheet) => sheet.role === role) ?? null;
    const old = known && worksheets.getItem(known.id);
    old?.load("position");
    const name = nameFor(sheetPlan, known, taken);
    taken.push(name);
    if (known && old && inPlace.has(role)) {
      const cleared = loadCleared(old, sheetPlan.table ? table.standing : null);
      return { plan: sheetPlan, known, old, name, workingName: name, sheet: null, cleared };
    }
    const workingName = temporaryName(sheetPlan.name, taken);
    taken.push(workingName);
    const sheet = worksheets.add(workingName);
    sheet.load("id");
    return { plan: sheetPlan, known, old, name, workingName, sheet, cleared: null };
  });
  await context.sync();
  return pending.map(({ plan: sheetPlan, known, old, name, workingName, sheet, cleared }) => ({
    plan: sheetPlan,
    id: sheet?.id ?? known?.id ?? "",
    workingName,
    name,
    before: known && old && { id: known.id, visibility: known.visibility, position: old.position },
    inPlace: cleared?.() ?? null,
  }));
}

/** An officer may have renamed ours: the name stays. */
function nameFor({ name }: SheetPlan, known: SheetInfo | null, taken: readonly string[]): string {
  return known && !isTemporaryName(known.name) ? known.name : freeName(name, taken);
}

/** One that failed before it could mark its sheets leaves them empty. */
export function isLeftover({ leftover, empty, name }: Pick<SheetInfo, "leftover" | "empty" | "name">, wished: readonly string[]): boolean {
  return leftover || (empty && isTemporaryName(name, wished));
} // prettier-ignore

/** Queues the deletion of a sheet, hidden or not: Excel does not delete a very hidden one. */
export function queueDelete(
  context: Excel.RequestContext,
  { id, visibility }: Pick<SheetInfo, "id" | "visibility">,
): void {
  const sheet = context.workbook.worksheets.getItem(id);
  if (visibility === "VeryHidden") sheet.visibility = "Hidden";
  sheet.delete();
}
