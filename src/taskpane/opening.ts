import { performCheck } from "./actions";
import { pane, RESTING } from "./pane-state";

let opening: Promise<void> = Promise.resolve();

/** Checks as the pane opens, so that it says at once what there is. A workbook without any table is no failure then. */
export function performOpening(): Promise<void> {
  opening = openingCheck();
  return opening;
}

/** Resolves once that check has ended: what the ribbon asks for meanwhile waits for it. */
export function whenOpened(): Promise<void> {
  return opening;
}

async function openingCheck(): Promise<void> {
  await performCheck();
  const shown = pane.get();
  const { phase } = shown;
  const isBlank = phase.kind === "failed" && phase.failure.kind === "no-register" && phase.failure.tables.length === 0;
  if (isBlank)
    pane.set({ ...shown, phase: RESTING, said: "No register of indicators or actions is in this workbook." });
}
