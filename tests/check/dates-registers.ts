import type { Finding } from "../../src/check/finding";
import { RULE_IDS } from "../../src/check/rules";
import { DATES_RULES } from "../../src/check/rules/dates";
import { messageFor } from "../../src/check/catalogue";
import { cellAddress } from "../../src/kpi/address";
import { DEFAULT_PROFILE, type Profile } from "../../src/kpi/profile";
import type { CellValue, SheetSnapshot } from "../../src/read/snapshot";
import { findingsOf, sheetOf } from "../snapshots";

/** What a row of an action plan says where a case does not say otherwise. */
const ACTION = {
  Ref: "", Action: "Build the hub", Start: "01/04/2023", Due: "31/03/2024", Update: "Walls are up", Status: "In Progress", RAG: "Green",
}; // prettier-ignore
export type Action = Partial<Record<keyof typeof ACTION, CellValue>>;

const INDICATOR = {
  Ref: "", Measure: "Homes let in time", Target: "95%", Actual: "", Frequency: "Quarterly", Commentary: "Lets go well", RAG: "Green",
}; // prettier-ignore
export type Indicator = Partial<Record<keyof typeof INDICATOR, CellValue>>;

interface Setting {
  readonly period?: string;
  /** Columns that the register does not have. */
  readonly without?: readonly string[];
  readonly more?: Partial<SheetSnapshot>;
}

/** A plan for the third quarter of 2023/24: header in row 3, the first action in row 4. */
export function actionSheet(rows: readonly Action[], { period = "Q3 2023/24", without = [], more }: Setting = {}): SheetSnapshot {
  return register(`Action plan ${period}`, ACTION, rows, without, more);
} // prettier-ignore

/** Indicators of the first quarter of 2022/23: header in row 3, the first in row 4. */
export function indicatorSheet(rows: readonly Indicator[], { period = "Q1 2022/23", without = [], more }: Setting = {}): SheetSnapshot {
  return register(`Performance indicators ${period}`, INDICATOR, rows, without, more);
} // prettier-ignore

function register(title: string, usual: Readonly<Record<string, CellValue>>, rows: readonly Readonly<Record<string, CellValue>>[], without: readonly string[], more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const headings = Object.keys(usual).filter((heading) => !without.includes(heading));
  const cells = rows.map((row, index) => headings.map((heading) => (heading === "Ref" ? `A${index + 1}` : (row[heading] ?? usual[heading] ?? ""))));
  return sheetOf("Plan", [[title], [], headings, ...cells], more);
} // prettier-ignore

const IDS: ReadonlySet<string> = new Set(DATES_RULES.map(({ id }) => id));
const OTHERS_OFF = Object.fromEntries(RULE_IDS.filter((id) => !IDS.has(id)).map((id) => [id, "off" as const]));

/** What the rules of this family find. */
export function datesFindings(
  sheet: SheetSnapshot | readonly SheetSnapshot[],
  today?: string,
  profile: Partial<Profile> = {},
): Finding[] {
  return findingsOf(sheet, { ...DEFAULT_PROFILE, rules: OTHERS_OFF, ...profile }, today);
}

/** 'overdue-not-marked F4' for each finding of the family. */
export function datesTold(
  sheet: SheetSnapshot | readonly SheetSnapshot[],
  today?: string,
  profile: Partial<Profile> = {},
): string[] {
  return datesFindings(sheet, today, profile).map(({ rule, place }) => `${rule} ${cellAddress(place)}`);
}

/** The messages of what the family finds. */
export function datesMessages(sheet: SheetSnapshot, today?: string, profile: Partial<Profile> = {}): string[] {
  return datesFindings(sheet, today, profile).map(messageFor);
}
