import type { Kind } from "../../../kpi/item";

/** What each rule of this family states. */
export interface TotalsFacts {
  "total-mismatch": {
    readonly label: string;
    /** Over the column, or before the row, that the total stands in. */
    readonly heading: string;
    readonly stated: string;
    readonly sum: string;
    readonly parts: number;
    readonly where: "above" | "below" | "left" | "right";
  };
  "headline-mismatch": {
    /** What the line is called: 'Housing', 'Total'. Null where nothing names it. */
    readonly label: string | null;
    /** What was counted. */
    readonly scope: Counted;
    readonly differences: readonly { readonly word: string; readonly stated: number; readonly counted: number }[];
    readonly transposed: readonly [string, string] | null;
  };
  "percentage-mismatch": {
    readonly quote: string;
    readonly part: number;
    readonly whole: number;
    readonly stated: string;
    /** To two places. */
    readonly actual: string;
  };
  "exception-list-mismatch":
    | { readonly problem: "no-exception"; readonly list: string; readonly name: string; readonly word: string }
    | {
        readonly problem: "left-out";
        readonly list: string;
        readonly names: readonly string[];
        readonly listed: number;
      };
  "red-without-plan": {
    /** The column or the list that holds the plans. */
    readonly plans: string;
    readonly planned: number;
    readonly red: number;
  };
}

/** Items that were counted: how many, of which kind, and which part of the workbook; nulls for all. */
export interface Counted {
  readonly items: number;
  readonly kind: Kind | null;
  readonly name: string | null;
}
