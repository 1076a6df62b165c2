import type { RuleId, Severity } from "../../src/check/finding";
import { cellAddress } from "../../src/kpi/address";
import type { Cell } from "../workbook-builder";
import { isPlanted, RATINGS, type Indicator, type Planted } from "./indicator";

/** A fault as a check must report it. */
export interface Fault {
  readonly rule: RuleId;
  readonly sheet: string;
  readonly cell: string;
  readonly severity: Severity;
  readonly fix: string | null;
}

/** The faults of a sheet, by row and column. No cell holds more than one. */
export function faultsOf(sheet: string, rows: readonly (readonly (Cell | Planted)[])[]): readonly Fault[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      isPlanted(cell)
        ? [{ rule: cell.rule, sheet, cell: cellAddress({ row, column }), severity: cell.severity, fix: cell.fix }]
        : [],
    ),
  );
}

/** A rating that is only written oddly, or only coloured, counts; any other fault leaves the item unrated. */
const STILL_COUNTS: ReadonlySet<RuleId> = new Set(["status-variant", "colour-only-rating"]);

export type RatingCounts = Readonly<Record<"green" | "amber" | "red" | "blue" | "unrated", number>>;

export function countRatings(indicators: readonly Indicator[]): RatingCounts {
  const counts = { green: 0, amber: 0, red: 0, blue: 0, unrated: 0 };
  for (const { rating } of indicators) {
    const word = !isPlanted(rating) ? rating : STILL_COUNTS.has(rating.rule) ? rating.fix : null;
    const known = RATINGS.find((name) => name === word);
    counts[known === undefined ? "unrated" : (known.toLowerCase() as Lowercase<typeof known>)] += 1;
  }
  return counts;
}
