import type { ProposedFix } from "../check/fixes";
import type { AppliedFix } from "../check/fixes-applied";
import { takeBackFixes, unwriteFixes, writeFixes, type FixReport, type UndoReport } from "../excel/apply-fixes";
import { loadApplied } from "../excel/kept-fixes";
import type { Outcome } from "../excel/outcome";
import { withExcel } from "../excel/run";

/**
 * Applies fixes to the open workbook. Each cell is read again first, and left alone where it is not as it was. Where
 * writing fails, what was written is taken back: all that can be applied is, or nothing.
 * @param today ISO date, kept with each fix
 */
export async function applyFixes(
  fixes: readonly ProposedFix[],
  { today }: { readonly today?: string | undefined } = {},
): Promise<Outcome<FixReport<ProposedFix>>> {
  let begun: readonly AppliedFix[] = [];
  const outcome = await withExcel((context) =>
    writeFixes(context, fixes, {
      on: today ?? null,
      begun: (applied) => {
        begun = applied;
      },
    }),
  );
  if (!outcome.ok && begun.length > 0) await withExcel((context) => takeBackFixes(context, begun));
  return outcome;
}

/** The fixes that were applied to the open workbook and can be undone, newest first. */
export async function appliedFixes(): Promise<Outcome<readonly AppliedFix[]>> {
  return await withExcel(async (context): Promise<Outcome<readonly AppliedFix[]>> => {
    const kept = loadApplied(context);
    await context.sync();
    const fixes = kept();
    return fixes ? { ok: true, value: fixes } : { ok: false, failure: { kind: "fixes-unreadable" } };
  });
}

/** Puts back exactly what stood in the cells before some fixes, by their ids, where they still hold what the fix put there. */
export async function undoFixes(ids: readonly number[]): Promise<Outcome<UndoReport>> {
  return await withExcel((context) => unwriteFixes(context, new Set(ids)));
}

/** Puts back what stood in one cell before a fix. */
export async function undoFix({ id }: Pick<AppliedFix, "id">): Promise<Outcome<UndoReport>> {
  return await undoFixes([id]);
}
