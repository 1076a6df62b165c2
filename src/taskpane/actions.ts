import { check } from "../commands/check";
import { goTo } from "../commands/go-to";
import type { Failure, Outcome } from "../excel/outcome";
import type { RunOptions, Step } from "../commands/outcome";
import { summarise } from "../commands/summarise";
import { pane, RESTING, type Result, type Task } from "./pane-state";
import { localDate } from "./today";

/** What the buttons do, in the pane and on the ribbon alike. Each says whether it was done. */
export function performCheck(): Promise<boolean> {
  return perform("check", async (options) => {
    const outcome = await check(options);
    return outcome.ok ? { ok: true, value: { checked: outcome.value, sheets: [] } } : outcome;
  });
}

export function performSummary(): Promise<boolean> {
  return perform("summarise", summarise);
}

/** Selects a cell. It leaves what the pane shows as it is, but for a complaint of its own. */
export async function performGoTo(sheet: string, address: string): Promise<boolean> {
  const outcome = await orFailure(() => goTo(sheet, address));
  const { phase, result } = pane.get();
  if (phase.kind === "working") return outcome.ok;
  if (!outcome.ok) pane.set({ phase: { kind: "failed", task: "go-to", failure: outcome.failure }, result });
  else if (phase.kind === "failed" && phase.task === "go-to") pane.set({ phase: RESTING, result });
  return outcome.ok;
}

/** A second press while one is at work does nothing. */
async function perform(task: Task, run: (options: RunOptions) => Promise<Outcome<Result>>): Promise<boolean> {
  const before = pane.get();
  if (before.phase.kind === "working") return false;
  const tell = (step: Step | null) => {
    pane.set({ phase: { kind: "working", task, step }, result: before.result });
  };
  tell(null);
  const outcome = await orFailure(() => run({ today: localDate(new Date()), onStep: tell }));
  pane.set(
    outcome.ok
      ? { phase: RESTING, result: outcome.value }
      : { phase: { kind: "failed", task, failure: outcome.failure }, result: kept(before.result, outcome.failure) },
  );
  return outcome.ok;
}

/** Old findings are taken away only where they are known to be of another workbook than this one now is. */
function kept(result: Result | null, failure: Failure): Result | null {
  return failure.kind === "no-register" ? null : result;
}

/** A bug must not leave the pane at work for ever: it is told as Excel's own general error, and reported. */
async function orFailure<T>(run: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await run();
  } catch (error) {
    globalThis.reportError(error);
    return { ok: false, failure: { kind: "host", code: "GeneralException", detail: String(error) } };
  }
}
