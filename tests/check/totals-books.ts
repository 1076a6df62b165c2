import { messageFor, wordsFor } from "../../src/check/catalogue";
import type { Finding, FindingOf } from "../../src/check/finding";
import { cellAddress } from "../../src/kpi/address";
import type { CellValue, SheetSnapshot } from "../../src/read/snapshot";
import { findingsOf, sheetOf } from "../snapshots";

const TOTALS = ["total-mismatch", "headline-mismatch", "percentage-mismatch", "exception-list-mismatch", "red-without-plan"] as const; // prettier-ignore
type TotalsId = (typeof TOTALS)[number];
export type TotalsFinding = { [Id in TotalsId]: FindingOf<Id> }[TotalsId];

function isOfFamily(finding: Finding): finding is TotalsFinding {
  return TOTALS.some((id) => id === finding.rule);
}

/** What this family says of a workbook. */
export function totalsOf(...sheets: readonly SheetSnapshot[]): TotalsFinding[] {
  return findingsOf(sheets).filter(isOfFamily);
}

/** 'headline-mismatch Summary!B3' for each. */
export function toldTotals(...sheets: readonly SheetSnapshot[]): string[] {
  return totalsOf(...sheets).map(({ rule, sheet, place }) => `${rule} ${sheet}!${cellAddress(place)}`);
}

export function messages(...sheets: readonly SheetSnapshot[]): string[] {
  return totalsOf(...sheets).map(messageFor);
}

/** What each finding is headed by. */
export function titles(...sheets: readonly SheetSnapshot[]): string[] {
  return totalsOf(...sheets).map((finding) => wordsFor(finding).title);
}

const WORDS = { G: "Green", A: "Amber", R: "Red", B: "Blue" } as const;

/** Indicators of two services, rated as the letters say: 'GGAR' and 'GR'. Row 3 has the header, row 4 the first. */
export function kpis(housing: string, planning: string, name = "KPIs"): SheetSnapshot {
  return kpisOf([["Housing", "HSG", housing], ["Planning", "PLN", planning]], name); // prettier-ignore
}

/** The same of any services, each with the prefix of its references. */
export function kpisOf(
  services: readonly (readonly [name: string, prefix: string, letters: string])[],
  name = "KPIs",
): SheetSnapshot {
  const rows = services.flatMap(([service, prefix, letters]) => rated(letters, service, prefix));
  return sheetOf(name, [
    ["Key Performance Indicators"],
    ["Quarter 1 2025/26"],
    ["Reference", "Measure", "Target", "Actual", "Service", "RAG"],
    ...rows,
  ]);
}

function rated(letters: string, service: string, prefix: string): CellValue[][] {
  return Array.from(letters).map((letter, index) => [
    `${prefix} ${index + 1}`,
    `Measure number ${index + 1} of ${service}`,
    "95%",
    "94%",
    service,
    WORDS[letter as keyof typeof WORDS],
  ]);
}

/** Actions of a sheet with a title of its own, with the statuses given. */
export function actions(name: string, title: string, statuses: readonly string[]): SheetSnapshot {
  return sheetOf(name, [
    [title],
    ["Action", "Update", "Due date", "Status"],
    ...statuses.map((status, index) => [`Open hub ${index + 1} of ${name}`, `Work goes on with hub ${index + 1}.`, "March 2026", status]), // prettier-ignore
  ]);
}

export function summary(...rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  return sheetOf("Summary", rows);
}
