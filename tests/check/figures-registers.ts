import type { Finding, RuleId } from "../../src/check/finding";
import { messageFor } from "../../src/check/catalogue";
import type { CellValue, SheetSnapshot } from "../../src/read/snapshot";
import { registerSheet, rowOf, soundRows } from "../registers";
import { findingsOf, sheetOf, told } from "../snapshots";

/** Columns A to G. */
const HEADINGS = ["Ref", "Measure", "Target", "Actual", "Frequency", "Commentary", "RAG"] as const;
export type Cells = Partial<Record<(typeof HEADINGS)[number], CellValue>>;

function indicator(number: number, cells: Cells): CellValue[] {
  const whole: Required<Cells> = {
    Ref: `HSG ${number}`,
    Measure: `Homes let within the month, part ${number}`,
    Target: "95%",
    Actual: "96%",
    Frequency: "Quarterly",
    Commentary: "More homes were let.",
    RAG: "Green",
  };
  return HEADINGS.map((heading) => cells[heading] ?? whole[heading]);
}

/** A register with a column for the actual; row 3 holds the first of `rows`, and four sound ones follow. */
export function withActuals(...rows: readonly Cells[]): SheetSnapshot {
  const body = [...rows, {}, {}, {}, {}].map((cells, index) => indicator(index + 1, cells));
  return sheetOf("KPIs", [["Indicators, Quarter 1 2025/26"], [...HEADINGS], ...body]);
}

/** A register without a column for the actual; row 4 holds the first of `rows`, and six sound ones follow. */
export function withoutActuals(...rows: readonly Parameters<typeof rowOf>[1][]): SheetSnapshot {
  return registerSheet([...rows.map((cells) => cells ?? {}), ...soundRows(6)]);
}

/** Columns D, E and F hold the figures of the first three quarters; row 3 is the only one. */
export function quarters(measure: string, figures: readonly CellValue[], headings = ["Q1 2025/26 Actual", "Q2 2025/26 Actual", "Q3 2025/26 Actual"]): SheetSnapshot {
  const header = ["Ref", "Measure", "Target", ...headings, "Commentary", "RAG"];
  const row = ["ENV 1", measure, "500", ...figures, "Weighed at the depot.", "Green"];
  return sheetOf("KPIs", [["Indicators, Quarter 3 2025/26"], header, row]);
} // prettier-ignore

/** The findings of one rule. */
export function of<Id extends RuleId>(rule: Id, sheet: SheetSnapshot): Extract<Finding, { rule: Id }>[] {
  return findingsOf(sheet).filter((finding): finding is Extract<Finding, { rule: Id }> => finding.rule === rule);
}

/** 'D3 → 95%' for each finding of one rule. */
export function cellsOf(rule: RuleId, sheet: SheetSnapshot): string[] {
  return told(of(rule, sheet)).map((line) => line.replace(`${rule} `, ""));
}

export function messagesOf(rule: RuleId, sheet: SheetSnapshot): string[] {
  return of(rule, sheet).map((finding) => messageFor(finding));
}
