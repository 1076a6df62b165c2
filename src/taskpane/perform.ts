import type { RunOptions, Step } from "../commands/outcome";
import type { Failure, Outcome } from "../excel/outcome";
import { pane, RESTING, type PaneState, type Result, type Task } from "./pane-state";
import { localDate } from "./today";

export type Run = (options: RunOptions) => Promise<Outcome<Result>>;

export function isWorking(): boolean {
  return pane.get().phase.kind === "working";
}

/** Shows that a task is at work. What the last one came to stays in sight. */
export function begin(task: Task, step: Step | null = null): void {
  pane.set({ ...pane.get(), phase: { kind: "working", task, step }, said: null });
}

/** Runs what reads the workbook, and shows what it comes to. `said` is what was kept just before it. */
export async function carryOut(task: Task, run: Run, said: string | null = null): Promise<boolean> {
  begin(task);
  const options = {
    today: localDate(new Date()),
    onStep: (step: Step) => {
      begin(task, step);
    },
  };
  const outcome = await orFailure(() => run(options));
  if (outcome.ok) {
    pane.set({ phase: RESTING, result: outcome.value, tables: outcome.value.checked.book.tables, said });
    return true;
  }
  fail(task, outcome.failure, said);
  return false;
}

export function fail(task: Task, failure: Failure, said: string | null = null): void {
  pane.set({ phase: { kind: "failed", task, failure }, ...kept(pane.get(), failure), said });
}

/** What was read is taken away only where it is known to be of another workbook than this one now is. */
function kept({ result, tables }: PaneState, failure: Failure): Pick<PaneState, "result" | "tables"> {
  return failure.kind === "no-register" ? { result: null, tables: failure.tables } : { result, tables };
}

/** A bug must not leave the pane at work for ever: it is told as Excel's own general error, and reported. */
export async function orFailure<T>(run: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await run();
  } catch (error) {
    globalThis.reportError(error);
    return { ok: false, failure: { kind: "host", code: "GeneralException", detail: String(error) } };
  }
}
