import { messageFor } from "../../src/check/catalogue";
import type { Finding, RuleId } from "../../src/check/finding";
import { RULE_IDS } from "../../src/check/rules";
import { DEFAULT_PROFILE } from "../../src/kpi/profile";
import type { CellValue, SheetSnapshot } from "../../src/read/snapshot";
import { HEADINGS, rowOf } from "../registers";
import { findingsOf, sheetOf, told } from "../snapshots";

type Sheets = SheetSnapshot | readonly SheetSnapshot[];

/** What one rule finds, or a few, all others being off. */
export function findingsBy(rules: RuleId | readonly RuleId[], sheets: Sheets): Finding[] {
  const asked = typeof rules === "string" ? [rules] : rules;
  const off = RULE_IDS.filter((id) => !asked.includes(id)).map((id) => [id, "off"] as const);
  return findingsOf(sheets, { ...DEFAULT_PROFILE, rules: Object.fromEntries(off) });
}

export function toldBy(rules: RuleId | readonly RuleId[], sheets: Sheets): string[] {
  return told(findingsBy(rules, sheets));
}

/** The whole message of the one finding that a rule makes. */
export function messageBy(rule: RuleId, sheets: Sheets): string {
  const [finding, another] = findingsBy(rule, sheets);
  if (!finding || another) throw new Error(`${rule} does not find just one thing.`);
  return messageFor(finding);
}

/** One cell of each of so many rows. */
export function rowsWith(heading: Heading, texts: readonly CellValue[]): Cells[] {
  return texts.map((text) => ({ [heading]: text }));
}

export type Heading = (typeof HEADINGS)[number];
export type Cells = Partial<Record<Heading, CellValue>>;

/** A register from row 4 down, of which some rows are blank (null) or hold but one text, in column A. */
export function spacedSheet(
  rows: readonly (Cells | null | string)[],
  more: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  const body = rows.map((row, index) => (row === null ? [] : typeof row === "string" ? [row] : rowOf(index + 1, row)));
  return sheetOf("KPIs", [["Key Performance Indicators 2025/26"], ["QUARTER ONE"], [...HEADINGS], ...body], more);
}
