import { load } from "./loading";
import { pane, RESTING } from "./pane-state";
import { carryOut, isWorking, orFailure, type Run } from "./perform";
import { showTab } from "./tabs";

export const runCheck: Run = async (options) => {
  const { check } = await load();
  const outcome = await check(options);
  return outcome.ok ? { ok: true, value: { checked: outcome.value, sheets: [] } } : outcome;
};

/** What the buttons do, in the pane and on the ribbon alike. Each says whether it was done. */
export async function performCheck(): Promise<boolean> {
  // A second press while one is at work does nothing.
  const isDone = !isWorking() && (await carryOut("check", runCheck));
  if (isDone) showTab("findings");
  return isDone;
}

export async function performSummary(): Promise<boolean> {
  const isDone = !isWorking() && (await carryOut("summarise", async (options) => (await load()).summarise(options)));
  // The links to the sheets stand there.
  if (isDone) showTab("summary");
  return isDone;
}

/** Selects a cell. It leaves what the pane shows as it is, but for a complaint of its own. */
export async function performGoTo(sheet: string, address: string): Promise<boolean> {
  const outcome = await orFailure(async () => (await load()).goTo(sheet, address));
  const shown = pane.get();
  const { phase } = shown;
  if (phase.kind === "working") return outcome.ok;
  if (!outcome.ok) pane.set({ ...shown, phase: { kind: "failed", task: "go-to", failure: outcome.failure } });
  else if (phase.kind === "failed" && phase.task === "go-to") pane.set({ ...shown, phase: RESTING });
  return outcome.ok;
}
