import type { RunOptions, Step } from "../commands/outcome";
import { CalledOff } from "../excel/in-slices";
import type { Failure, Outcome } from "../excel/outcome";
import type { Progress } from "../excel/write-fill";
import { pane, RESTING, type PaneState, type Phase, type Result, type Task } from "./pane-state";
import { localDate } from "./today";

type Failed = Extract<Outcome<never>, { readonly ok: false }>;

export type Run = (options: RunOptions) => Promise<Outcome<Result>>;

export function isWorking(): boolean {
  return pane.get().phase.kind === "working";
}

/** Shows that a task is at work. What the last one came to stays in sight. */
export function begin(task: Task, step: Step | null = null, progress?: Progress, cancel?: () => void): void {
  const phase: Phase = { kind: "working", task, step, ...(progress && { progress }), ...(cancel && { cancel }) };
  pane.set({ ...pane.get(), phase, said: null, leftAlone: [], walked: null });
}

/** Runs what reads the workbook, and shows what it comes to. `said` is what was kept just before it. */
export async function carryOut(task: Task, run: Run, said: string | null = null): Promise<boolean> {
  const before = pane.get();
  const { quarter } = before;
  const controller = new AbortController();
  const cancel = (): void => {
    controller.abort();
  };
  const mayCancel = task in CANCELLED;
  begin(task, null, undefined, mayCancel ? cancel : undefined);
  const options = {
    ...(quarter ? { quarter } : {}),
    today: localDate(new Date()),
    signal: controller.signal,
    onStep: (step: Step, progress?: Progress) => {
      begin(task, step, progress, mayCancel && !progress?.isFinal ? cancel : undefined);
    },
  };
  const outcome = await orFailure(async () => await unlessCancelled(run(options)));
  if (outcome === null) {
    pane.set({ ...before, phase: RESTING, said: CANCELLED[task] ?? null });
    return false;
  }
  if (outcome.ok) {
    const { book, layouts } = outcome.value.checked;
    const { tables, passedOver } = book;
    pane.set({ ...pane.get(), phase: RESTING, result: outcome.value, tables, passedOver, layouts, said });
    return true;
  }
  fail(task, outcome.failure, said);
  return false;
}

/** What is said of a task that can be called off. */
const CANCELLED: Partial<Readonly<Record<Task, string>>> = {
  check: "You cancelled the check. Nothing in the workbook was changed.",
  summarise: "You cancelled the summary. Nothing in the workbook was changed.",
};

/** Null where the officer called it off. */
async function unlessCancelled<T>(running: Promise<T>): Promise<T | null> {
  try {
    return await running;
  } catch (error) {
    if (error instanceof CalledOff) return null;
    throw error;
  }
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
export async function orFailure<T extends Outcome<unknown> | null>(run: () => Promise<T>): Promise<T | Failed> {
  try {
    return await run();
  } catch (error) {
    globalThis.reportError(error);
    return { ok: false, failure: { kind: "host", code: "GeneralException", detail: String(error) } };
  }
}
