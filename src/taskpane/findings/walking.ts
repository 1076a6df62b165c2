import { NOTHING_EXPLAINED } from "../../check/explanations";
import { wordsFor } from "../../check/catalogue";
import type { CellAtFault } from "../../check/cells-at-fault";
import type { Finding } from "../../check/finding";
import { walk } from "../../commands/walk";
import { list } from "../../kpi/counted";
import { pane, RESTING } from "../pane-state";
import { fail, isWorking, orFailure } from "../perform";
import { cellName } from "../wording";

export const NOWHERE_TO_GO = "None of these is on a sheet that you can see.";

/** Selects the cell of the next of these findings, or of the one before, from the selected cell on, and tells what is wrong there. */
export async function performStep(findings: readonly Finding[], direction: "next" | "previous"): Promise<boolean> {
  const { result } = pane.get();
  if (isWorking() || result === null) return false;
  const { book } = result.checked;
  const outcome = await orFailure(() => walk({ book, findings, explained: NOTHING_EXPLAINED }, direction));
  if (isWorking()) return false;
  if (!outcome.ok) {
    fail("go-to", outcome.failure);
    return false;
  }
  const shown = pane.get();
  const { phase } = shown;
  const isOver = phase.kind === "failed" && phase.task === "go-to";
  pane.set({ ...shown, phase: isOver ? RESTING : phase, walked: walkedWords(findings, outcome.value) });
  return outcome.value !== null;
}

/** 'ENV 10, B12 on 'KPIs': No objective.' */
export function walkedWords(findings: readonly Finding[], cell: Pick<CellAtFault, "sheet" | "place"> | null): string {
  const { sheet, place } = cell ?? {};
  const there = findings.filter((one) => one.sheet === sheet && one.place.row === place?.row && one.place.column === place.column); // prettier-ignore
  const [first] = there;
  if (!first) return NOWHERE_TO_GO;
  return `${cellName(first)}: ${list([...new Set(there.map((finding) => wordsFor(finding).title))])}.`;
}
