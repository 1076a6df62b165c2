import type { RunOptions, Step } from "../commands/outcome";
import type { Failure, Outcome } from "../excel/outcome";
import type { Progress } from "../excel/write-fill";
import { pane, RESTING, type PaneState, type Phase, type Result, type Task } from "./pane-state";
import { localDate } from "./today";

export type Run = (options: RunOptions) => Promise<Outcome<Result>>;

export function isWorking(): boolean {
  return pane.get().phase.kind === "working";
}

/** Shows that a task is at work. What the last one came to stays in sight. */
export function begin(task: Task, step: Step | null = null, progress?: Progress): void {
  const phase: Phase = { kind: "working", task, step, ...(progress && { progress }) };
  pane.set({ ...pane.get(), phase, said: null, leftAlone: [], walked: null });
}

/** Runs what reads the workbook, and shows what it comes to. `said` is what was kept just before it. */
export async function carryOut(task: Task, run: Run, said: string | null = null): Promise<boolean> {
  begin(task);
  const { quarter } = pane.get();
  const options = {
    ...(quarter ? { quarter } : {}),
    today: localDate(new Date()),
    onStep: (step: Step, progress?: Progress) => {
      begin(task, step, progress);
    },
  };
  const outcome = await orFailure(() => run(options));
  if (outcome.ok) {
    const { book, layouts } = outcome.value.checked;
    const { tables, passedOver } = book;
    pane.set({ ...pane.get(), phase: RESTING, result: outcome.value, tables, passedOver, layouts, said });
    return true;
  }
  fail(task, outcome.failure, said);
  return false;
}

export function fail(task: Task, failure: Failure, said: string | null = null): void {
  pane.set({ ...pane.get(), phase: { kind: "failed", task, failure }, ...kept(pane.get(), failure), said });
}

/** What was read is taken away only where it is known to be of another workbook than this one now is. */
function kept({ quarter }: PaneState, failure: Failure): Partial<PaneState> {
  switch (failure.kind) {
    case "no-register":
      return { result: null, tables: failure.tables, passedOver: failure.passedOver };
    case "quarter-not-found":
      // The workbook has changed since it was chosen: the next check takes the latest again.
      return { quarter: null };
    default:
      return { quarter };
  }
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
