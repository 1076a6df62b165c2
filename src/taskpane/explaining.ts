import type { Explanation } from "../check/explanations";
import type { Finding } from "../check/finding";
import { explain, withdraw, type Reason } from "../commands/explain";
import type { Checked } from "../commands/outcome";
import type { Outcome } from "../excel/outcome";
import { keptWords } from "./explained-words";
import { pane, RESTING } from "./pane-state";
import { begin, fail, isWorking, orFailure } from "./perform";
import { localDate } from "./today";

/** Closes findings with a reason. Says whether that is kept. */
export async function performExplain(findings: readonly Finding[], said: Omit<Reason, "on">): Promise<boolean> {
  const reason = { ...said, on: localDate(new Date()) };
  return await change((checked) => explain(checked, findings, reason), keptWords(findings.length));
}

/** Takes a reason back, so that what it closed is open again. */
export async function performWithdraw(explanation: Explanation): Promise<boolean> {
  return await change((checked) => withdraw(checked, [explanation]), "The reason is taken back, and the finding is open again."); // prettier-ignore
}

/** The workbook need not be read again for this: only what is open changes. A second press while at work does nothing. */
async function change(run: (checked: Checked) => Promise<Outcome<Checked>>, said: string): Promise<boolean> {
  const { result } = pane.get();
  if (isWorking() || result === null) return false;
  begin("explain");
  const outcome = await orFailure(() => run(result.checked));
  if (!outcome.ok) {
    fail("explain", outcome.failure);
    return false;
  }
  pane.set({ ...pane.get(), phase: RESTING, result: { ...result, checked: outcome.value }, said });
  return true;
}
