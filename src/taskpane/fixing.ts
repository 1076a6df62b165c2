import type { AppliedFix } from "../check/fixes-applied";
import { refusalWords, type Refused } from "../check/fixes-refused";
import type { ProposedFix } from "../check/fixes";
import { appliedFixes, applyFixes, undoFix } from "../commands/fix";
import { counted } from "../kpi/counted";
import { runCheck } from "./actions";
import { pane, RESTING } from "./pane-state";
import { begin, carryOut, fail, isWorking, orFailure } from "./perform";
import { localDate } from "./today";
import { cellName } from "./wording";

/** Writes changes into the workbook, and checks again. Says whether that was done. A second press while at work does nothing. */
export async function performFixes(fixes: readonly ProposedFix[]): Promise<boolean> {
  if (isWorking()) return false;
  begin("fix");
  const outcome = await orFailure(() => applyFixes(fixes, { today: localDate(new Date()) }));
  if (!outcome.ok) {
    fail("fix", outcome.failure);
    return false;
  }
  const { applied, refused } = outcome.value;
  await showWorkbook(madeWords(applied.length, refused.length), leftAloneWords(refused));
  return true;
}

/** Puts back what a cell said before a change, and checks again where something was checked before. */
export async function performUndo(fix: AppliedFix): Promise<boolean> {
  if (isWorking()) return false;
  begin("undo");
  const outcome = await orFailure(() => undoFix(fix));
  if (!outcome.ok) {
    fail("undo", outcome.failure);
    return false;
  }
  const { refused } = outcome.value;
  const said = refused.length > 0 ? "Not undone: the cell was left alone." : `Undone: ${cellName(fix)} says again what it said.`; // prettier-ignore
  await showWorkbook(said, leftAloneWords(refused));
  return true;
}

/** Shows which changes can be undone, as the workbook keeps them. What cannot be read is told once it is needed. */
export async function refreshApplied(): Promise<void> {
  const outcome = await orFailure(appliedFixes);
  if (outcome.ok) pane.set({ ...pane.get(), applied: outcome.value });
}

async function showWorkbook(said: string, leftAlone: readonly string[]): Promise<void> {
  if (pane.get().result === null) pane.set({ ...pane.get(), phase: RESTING, said });
  else await carryOut("check", runCheck, said);
  pane.set({ ...pane.get(), leftAlone });
  await refreshApplied();
}

function madeWords(made: number, refused: number): string {
  const how = made === 1 ? "It can" : "Each can";
  const changes = made === 0 ? "Nothing was changed." : `${counted(made, "change")} made. ${how} be undone under 'Changes made'.`; // prettier-ignore
  if (refused === 0) return changes;
  return `${changes} ${refused === 1 ? "1 cell was" : `${counted(refused, "cell")} were`} left alone:`;
}

function leftAloneWords(refused: readonly Refused<ProposedFix | AppliedFix>[]): readonly string[] {
  return refused.map(({ of, why }) => `${cellName(of)}. ${refusalWords(why)}`);
}
