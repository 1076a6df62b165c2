import type { RuleId, Severity } from "../../src/check/finding";
import type { Cell } from "../workbook-builder";

/** The columns of the register, from A, with their headings. */
export const COLUMNS = [
  ["reference", "Reference"],
  ["measure", "Measure/Activity"],
  ["target", "Target"],
  ["benchmark", "Benchmark"],
  ["frequency", "Frequency"],
  ["owner", "Responsible Staff"],
  ["objective", "Corporate Objective"],
  ["subObjective", "Sub-Objective"],
  ["service", "Service"],
  ["commentary", "June 2025 Commentary"],
  ["rating", "June Forecast"],
] as const;
export type Column = (typeof COLUMNS)[number][0];

export const RATINGS = ["Green", "Amber", "Red", "Blue"] as const;
export type RatingWord = (typeof RATINGS)[number];

/** A cell with a fault in it, put there so that a check can be shown to find it. */
export interface Planted {
  readonly content: Cell;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly fix: string | null;
}

export type Indicator = Readonly<Record<Exclude<Column, "rating">, Cell | Planted>> & {
  readonly rating: RatingWord | Planted;
};

/** The rules that the sample has a fault for. */
const SEVERITIES = {
  "header-not-found": "error",
  "cell-error": "error",
  "colour-only-rating": "warning",
  "missing-reference": "error",
  "malformed-reference": "error",
  "duplicate-reference": "error",
  "missing-status": "error",
  "missing-objective": "error",
  "missing-measure": "error",
  "missing-target": "error",
  "missing-owner": "error",
  "missing-commentary": "warning",
  "missing-frequency": "warning",
  "missing-sub-objective": "warning",
  "unknown-status": "error",
  "status-spelling": "error",
  "status-variant": "advice",
  "target-is-frequency": "error",
} as const satisfies Partial<Record<RuleId, Severity>>;

/** @param worse the severity where it differs from the rule's own: missing commentary on an amber or red row */
export function planted(
  content: Cell,
  rule: keyof typeof SEVERITIES,
  fix: string | null = null,
  worse?: "error",
): Planted {
  return { content, rule, severity: worse ?? SEVERITIES[rule], fix };
}

export function isPlanted(cell: Cell | Planted): cell is Planted {
  return typeof cell === "object" && cell !== null && "rule" in cell;
}

export function contentOf(cell: Cell | Planted): Cell {
  return isPlanted(cell) ? cell.content : cell;
}

/** A percentage as Excel holds it: a number below one, shown as a share of a hundred. */
export function percent(share: number, format: "0%" | "0.0%" = "0%"): Cell {
  return { value: share, format };
}
