import type { Quarter } from "../kpi/period";
import type { ProfileChoices } from "../kpi/profile";
import type { Finding } from "../check/finding";
import type { Explained } from "../check/explanations";
import type { Readiness } from "../check/readiness";
import type { SettledProfile } from "../read/detect-profile";
import type { Book } from "../read/register";
import type { OwnSheetNamed } from "../excel/own-sheets";
import type { WorkbookRead } from "../excel/read-workbook";
import type { Progress } from "../excel/write-fill";
import type { Layout } from "../report/layout";
import type { KeptLayouts } from "../report/layouts/kept-layouts";
import type { Summary } from "../report/summary";
import type { WrittenBefore } from "../report/written";

/** What a check comes to. */
export interface Checked {
  readonly book: Book;
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  /** What it was checked with: what the council chose, and what the workbook told where it chose nothing. */
  readonly settings: SettledProfile;
  /** The layouts of the workbook, and which of them is chosen. */
  readonly layouts: KeptLayouts;
  /** What the sheets of ours that stand in the workbook were made of; null where none stands, or nothing tells. */
  readonly written: WrittenBefore | null;
  /** The sheets of ours that stand in the workbook and can be gone to. */
  readonly standing: readonly OwnSheetNamed[];
  /** Which findings are closed with a reason, and which need another look. */
  readonly explained: Explained;
  readonly readiness: Readiness;
  /** No finding of severity error is open. */
  readonly ready: boolean;
  /** What it was made of, so that it can follow what is edited; left out where it was made of no workbook. */
  readonly from?: WorkbookRead;
}

/** What was written, sheet by sheet, under the names that they were given. */
export interface Written {
  readonly checked: Checked;
  readonly sheets: readonly OwnSheetNamed[];
}

/** Told to whoever shows progress. */
export type Step = "reading" | "checking" | "writing";

export interface RunOptions {
  /** The quarter to report on; by default the latest that the workbook has figures for. */
  readonly quarter?: Quarter;
  /** ISO date (2022-07-15) for 'made on'; left out where none is given. The core has no clock. */
  readonly today?: string;
  /** Instead of the one that is kept in the workbook. */
  readonly profile?: ProfileChoices;
  /** What is written; the one that is chosen in the workbook where none is given. */
  readonly layout?: Layout;
  /** Calls the run off, as long as nothing of the officer's has changed: it then throws `CalledOff`. */
  readonly signal?: AbortSignal;
  /** Progress is told of writing only: how many of its parts are done. */
  readonly onStep?: (step: Step, progress?: Progress) => void;
}
