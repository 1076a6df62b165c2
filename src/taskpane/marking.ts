import { clearedWords, leftWords, markedWords, unmarkedWords } from "../commands/mark-words";
import type { MarkReport } from "../excel/mark-cells";
import { runCheck } from "./actions";
import { load } from "./loading";
import { markKind } from "./mark-kind";
import { pane, RESTING } from "./pane-state";
import { begin, carryOut, fail, isWorking, orFailure } from "./perform";

/** Checks, and marks the cells at fault. Says whether the sheet in front shows all that is to be told. */
export async function performMark(): Promise<boolean> {
  if (isWorking()) return false;
  const reports: MarkReport[] = [];
  await carryOut("fix", async (options) => {
    const outcome = await (await load()).mark(options, markKind.get());
    if (!outcome.ok) return outcome;
    const { checked, report } = outcome.value;
    reports.push(report);
    return { ok: true, value: { checked, sheets: [] } };
  });
  const [report] = reports;
  if (!report) return false;
  const leftAlone = unmarkedWords(report);
  pane.set({ ...pane.get(), said: markedWords(report), leftAlone });
  return report.inSight && leftAlone.length === 0;
}

/** Takes all marks off. Says whether there were some and all of them are gone. */
export async function performClearMarks(): Promise<boolean> {
  if (isWorking()) return false;
  begin("fix");
  const outcome = await orFailure(async () => (await load()).clearMarks());
  if (!outcome.ok) {
    fail("fix", outcome.failure);
    return false;
  }
  const leftAlone = leftWords(outcome.value);
  pane.set({ ...pane.get(), phase: RESTING, said: clearedWords(outcome.value), leftAlone });
  return outcome.value.sheets.length > 0 && leftAlone.length === 0;
}

/** Selects the next cell at fault, or the one before; checks first where nothing was checked. Says whether it did. */
export async function performWalk(direction: "next" | "previous"): Promise<boolean> {
  if (isWorking() || (pane.get().result === null && !(await carryOut("check", runCheck)))) return false;
  const { result } = pane.get();
  if (result === null) return false;
  const outcome = await orFailure(async () => (await load()).walk(result.checked, direction));
  if (!outcome.ok) fail("go-to", outcome.failure);
  else if (outcome.value === null) pane.set({ ...pane.get(), said: "There is nothing to go to: no finding is open on a visible sheet." }); // prettier-ignore
  return outcome.ok && outcome.value !== null;
}
