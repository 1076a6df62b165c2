import type { Failure } from "../excel/outcome";
import type { Checked, Step, Written } from "../commands/outcome";
import { createStore } from "./store";

export type Task = "check" | "summarise" | "go-to";

/** What the add-in is doing. */
export type Phase =
  | { readonly kind: "resting" }
  /** `step` is null until the command tells its first. */
  | { readonly kind: "working"; readonly task: Task; readonly step: Step | null }
  | { readonly kind: "failed"; readonly task: Task; readonly failure: Failure };

/** What the last run came to. */
export interface Result {
  readonly checked: Checked;
  /** None after a check. */
  readonly sheets: Written["sheets"];
}

export interface PaneState {
  readonly phase: Phase;
  /** Stays in sight while the next run works, and when it fails. */
  readonly result: Result | null;
}

export const RESTING: Phase = { kind: "resting" };
export const NOTHING_YET: PaneState = { phase: RESTING, result: null };

/** One for the pane's buttons and the ribbon's: with a shared runtime both run in the same page. */
export const pane = createStore<PaneState>(NOTHING_YET);
