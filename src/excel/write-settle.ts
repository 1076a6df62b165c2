import { isTemporaryName } from "./sheet-names";
import type { Attempt } from "./write-attempt";
import { queueSwap } from "./write-swap";

/**
 * Cleans up after a run that failed. Where none of the sheets before is gone, the new ones are taken away again; where
 * one is, the rest is swapped too, so that no sheet of ours looks at another that is gone.
 * @returns whether the new sheets stand now, finished
 */
export async function settle(context: Excel.RequestContext, attempt: Attempt): Promise<boolean> {
  const { drafts, stage } = attempt;
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const standing = new Set(worksheets.items.map(({ id }) => id));
  const replaced = drafts.filter(({ inPlace }) => !inPlace);
  const begun = replaced.some(({ before }) => before && !standing.has(before.id));
  if (stage === "swapping" && begun && replaced.every(({ id }) => standing.has(id))) {
    queueSwap(context, attempt, standing);
    await context.sync();
    return true;
  }
  await takeAway(context, attempt, worksheets.items);
  return false;
}

/**
 * Deletes the sheets that were not there when the workbook was read, that are called as a sheet that is being written,
 * and that are either known to be of this run or empty. A co-author's new sheet is none of these.
 */
async function takeAway(
  context: Excel.RequestContext,
  { plan, sheets, drafts }: Attempt,
  now: readonly Excel.Worksheet[],
): Promise<void> {
  const wished = plan.sheets.map(({ name }) => name);
  const isOurs = (id: string): boolean => drafts.some((draft) => !draft.inPlace && draft.id === id);
  const fresh = now
    .filter(({ id, name }) => isOurs(id) || (isTemporaryName(name, wished) && !sheets.some((one) => one.id === id)))
    .map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(false) }));
  await context.sync();
  for (const { sheet, used } of fresh) if (used.isNullObject || isOurs(sheet.id)) sheet.delete();
  await context.sync();
}
