import type { Item } from "../kpi/item";
import type { Bucket } from "../kpi/rating";

/** How many items there are in each bucket, and of each status. */
export interface Counts {
  readonly items: number;
  /** Every bucket, noughts included: they add up to `items`. */
  readonly byRating: Readonly<Record<Bucket, number>>;
  /** Only the statuses that occur, as lower-cased words. */
  readonly byStatus: Readonly<Record<string, number>>;
}

export const GROUPINGS = ["sheet", "kind", "objective", "service", "owner"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Counts for each name that occurs, in the order of the workbook. */
export interface Group {
  readonly by: Grouping;
  /** The heading of the column that it was grouped by, as the workbook has it. */
  readonly heading: string;
  readonly rows: readonly (Counts & { readonly name: string; readonly missing: boolean })[];
}

/** What the quarter comes to. */
export interface Summary extends Counts {
  readonly byKind: Readonly<Record<Item["kind"], number>>;
  readonly groups: readonly Group[];
  readonly exceptions: readonly Item[];
}
