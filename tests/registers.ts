import type { CellValue, SheetSnapshot } from "../src/read/snapshot";
import { sheetOf } from "./snapshots";

/** The columns of a register without a fault, in the order of `HEADINGS`. */
export const HEADINGS = ["Reference", "Measure", "Target", "Frequency", "Responsible Officer", "Corporate Objective", "Sub-Objective", "Service", "June 2025 Commentary", "June Forecast"] as const; // prettier-ignore
type Heading = (typeof HEADINGS)[number];

/** A row without a fault but for what is given. */
export function rowOf(number: number, cells: Partial<Record<Heading, CellValue>> = {}): CellValue[] {
  const whole: Record<Heading, CellValue> = {
    Reference: `HSG ${number}`,
    Measure: `Homes let within the month, part ${number}`,
    Target: "95%",
    Frequency: "Quarterly",
    "Responsible Officer": "Housing Manager",
    "Corporate Objective": "Homes for all",
    "Sub-Objective": "Letting homes faster",
    Service: "Housing",
    "June 2025 Commentary": `Letting took ${number} days.`,
    "June Forecast": "Green",
  };
  return HEADINGS.map((heading) => cells[heading] ?? whole[heading]);
}

/** A title, a header in row 3, and rows of which the given ones have other cells. Row `n` of `changes` stands in row 4 + n. */
export function registerSheet(
  changes: readonly Partial<Record<Heading, CellValue>>[],
  more: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  const title = ["Key Performance Indicators 2025/26"];
  const rows = changes.map((cells, index) => rowOf(index + 1, cells));
  return sheetOf("KPIs", [title, ["QUARTER ONE"], [...HEADINGS], ...rows], more);
}

/** Rows without a fault, enough of them for a pattern to be seen. */
export function soundRows(count: number): Partial<Record<Heading, CellValue>>[] {
  return Array.from({ length: count }, () => ({}));
}
