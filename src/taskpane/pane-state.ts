import type { AppliedFix } from "../check/fixes-applied";
import type { Failure } from "../excel/outcome";
import type { Progress } from "../excel/write-fill";
import type { Checked, Step, Written } from "../commands/outcome";
import type { Quarter } from "../kpi/period";
import type { PassedOver, UnderstoodTable } from "../read/register";
import type { KeptLayouts } from "../report/layouts/kept-layouts";
import { WHOLE_VIEW, type FindingsView } from "./findings/view";
import { createStore } from "./store";

export type Task = "check" | "summarise" | "correct" | "explain" | "fix" | "undo" | "layout" | "sample" | "go-to";

/** What the add-in is doing. */
export type Phase =
  | { readonly kind: "resting" }
  /** `step` is null until the command tells its first; `progress` is told while writing, `cancel` calls it off. */
  | {
      readonly kind: "working";
      readonly task: Task;
      readonly step: Step | null;
      readonly progress?: Progress;
      readonly cancel?: () => void;
    }
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
  /** The tables of the workbook as they were last understood, register or not; null before anything was read. */
  readonly tables: readonly UnderstoodTable[] | null;
  /** What was not read then, and why. */
  readonly passedOver: readonly PassedOver[];
  /** The layouts of the workbook, as they were last read or changed. */
  readonly layouts: KeptLayouts;
  /** The quarter that the officer chose; null for the latest that is filled in. */
  readonly quarter: Quarter | null;
  /** What was kept of a correction, in a sentence; null where the last run was none. */
  readonly said: string | null;
  /** The cells that the last run was to change and did not, each with the reason, in a sentence. */
  readonly leftAlone: readonly string[];
  /** What was changed through the pane and can be undone, newest first. */
  readonly applied: readonly AppliedFix[];
  /** How the findings are looked at. */
  readonly view: FindingsView;
  /** The cell that 'Next' or 'Previous' last came to, and what is wrong there, in a sentence. */
  readonly walked: string | null;
}

export const RESTING: Phase = { kind: "resting" };
export const NOTHING_YET: PaneState = {
  phase: RESTING,
  result: null,
  tables: null,
  passedOver: [],
  // As the workbook has it that keeps none; its own words for it come with all that is fetched later.
  layouts: { chosen: "standard", own: [], sheets: {} },
  quarter: null,
  said: null,
  leftAlone: [],
  applied: [],
  view: WHOLE_VIEW,
  walked: null,
};

/** One for the pane's buttons and the ribbon's: with a shared runtime both run in the same page. */
export const pane = createStore<PaneState>(NOTHING_YET);
