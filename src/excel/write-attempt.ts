import type { ReportPlan, SheetPlan, SheetRole } from "../report/sheets/plan";
import type { KeptWritten } from "../report/written";
import type { OwnSheetNamed } from "./own-sheets";
import type { SheetInfo } from "./read-sheets";

/** A sheet of ours that is there already. */
export interface Standing {
  readonly id: string;
  readonly visibility: SheetInfo["visibility"];
  /** Of its tab, from 0. */
  readonly position: number;
}

/** What is on a sheet besides its cells, and goes before it is filled again. */
export interface Cleared {
  readonly charts: readonly string[];
  /** Of ours. */
  readonly names: readonly string[];
  /** The register's table, which stays, and the row of its headings; null where there is none. */
  readonly table: StandingTable | null;
}

export interface StandingTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly headings: readonly string[];
}

/** A sheet of the plan on its way into the workbook. */
export interface Draft {
  readonly plan: SheetPlan;
  /** Of the sheet that is filled. */
  readonly id: string;
  /** What that is called while it is filled. */
  readonly workingName: string;
  /** What it is called in the end. */
  readonly name: string;
  /** The sheet of ours that was there before; null where there was none. */
  readonly before: Standing | null;
  /** Filled where it stands, because formulas look at it: what is to be cleared. Null where a new sheet takes its place. */
  readonly inPlace: Cleared | null;
}

/** The register's table: what it is called while it is written, and in the end. */
export interface TableNames {
  /** What the one of an earlier run is called; null where there is none. */
  readonly standing: string | null;
  readonly working: string;
  readonly final: string;
}

/** One run of writing, as far as it has come: what is needed to clean up after it, should it fail. */
export interface Attempt {
  readonly plan: ReportPlan;
  /** The sheets as they were before. */
  readonly sheets: readonly SheetInfo[];
  /** The sheets that are filled where they stand. */
  readonly inPlace: ReadonlySet<SheetRole>;
  readonly table: TableNames;
  /** Kept in the workbook once the sheets stand. */
  readonly madeOf: KeptWritten;
  /** None until the sheets are there to be filled. */
  drafts: readonly Draft[];
  /** How far it has come: from then on something may have to be cleaned up, or finished. */
  stage: "planned" | "adding" | "swapping" | "done";
}

/** What was written, by role, under the name that it has. */
export function sheetsOf({ drafts }: Attempt): OwnSheetNamed[] {
  return drafts.map(({ plan, name }) => ({ role: plan.role, name }));
}
