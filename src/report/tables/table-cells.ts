import { withCommas } from "../../kpi/counted";
import { bucketOf, type Item } from "../../kpi/item";
import type { BlueMeaning } from "../../kpi/rating";
import { stageOf } from "../../kpi/stage";
import { ROWS_A_STEP, type Steps } from "../../kpi/steps";
import { statusStage } from "../../kpi/vocabulary";
import type { Choice, LayoutColumn, LayoutPart, LayoutTable } from "../layout";
import { sharesOf, type Share } from "./shares";

/** A count, and the items behind it. */
export interface TableCell {
  readonly items: readonly Item[];
  /** How many of them are critical. */
  readonly critical: number;
  /** Of the row's denominator; null where the denominator is nought, or the column is not in it. */
  readonly share: Share | null;
}

/** The counts of one part of a table in one row: a cell for each column, and the whole. */
export interface CountedPart {
  readonly items: readonly Item[];
  readonly critical: number;
  /** How many of the items percentages are taken of. */
  readonly denominator: number;
  readonly cells: readonly TableCell[];
}

/** A column that counts: the layout's own, or one for what fits none of those. */
export type Counting = LayoutColumn | "unrated" | "other";

/** Tells whether an item is among those that a choice means. */
export function meets({ buckets, statuses, stages }: Choice, item: Item, blue: BlueMeaning): boolean {
  const bucket = bucketOf(item);
  return buckets.includes(bucket) || byStatus(statuses, item) || stages.includes(stageOf(bucket, blue));
}

function byStatus(statuses: readonly string[], { status }: Item): boolean {
  return status !== null && statuses.includes(status);
}

/** The column that an item is counted in: the first of the part's that fits, else what is left. Exactly one. */
export function columnFor(item: Item, columns: readonly LayoutColumn[], blue: BlueMeaning): Counting {
  return columns.find((column) => meets(column, item, blue)) ?? (bucketOf(item) === "unrated" ? "unrated" : "other");
}

/** Tells the column that an item is counted in. */
export type ColumnFinder = (item: Item) => Counting;

/** As `columnFor`, for many items. */
export function columnFinder(columns: readonly LayoutColumn[], blue: BlueMeaning): ColumnFinder {
  return byRating((item) => columnFor(item, columns, blue));
}

/** Answers but once for each rating and status: for what rests on nothing else of an item. */
export function byRating<Answer>(answer: (item: Item) => Answer): (item: Item) => Answer {
  const known = new Map<Item["status"], Map<Item["rating"], Answer>>();
  return (item) => {
    let ofStatus = known.get(item.status);
    if (!ofStatus) known.set(item.status, (ofStatus = new Map<Item["rating"], Answer>()));
    const before = ofStatus.get(item.rating);
    if (before !== undefined) return before;
    const found = answer(item);
    ofStatus.set(item.rating, found);
    return found;
  };
}

/** The columns that a part shows for these items, those for what is left only where something is. */
export function* columnsShown(items: readonly Item[], part: LayoutPart, columnOf: ColumnFinder): Steps<Counting[]> {
  const used = new Set<Counting>();
  for (const [at, item] of items.entries()) {
    if (at % ROWS_A_STEP === 0) yield;
    used.add(columnOf(item));
  }
  const own = part.columns.filter((column) => column.show === "always" || used.has(column));
  return [...own, ...(["other", "unrated"] as const).filter((rest) => used.has(rest))];
}

/** Counts items in the columns that are shown. */
export function* countPart(
  items: readonly Item[],
  shown: readonly Counting[],
  table: LayoutTable,
  blue: BlueMeaning,
  columnOf: ColumnFinder,
): Steps<CountedPart> {
  const inColumns = new Map<Counting, Item[]>(shown.map((column) => [column, []]));
  const judged = new Map<Counting, number>();
  const isCounted = byRating((item) => isInDenominator(item, columnOf(item), table, blue));
  for (const [at, item] of items.entries()) {
    if (at % ROWS_A_STEP === 0) yield;
    const column = columnOf(item);
    inColumns.get(column)?.push(item);
    if (isCounted(item)) judged.set(column, (judged.get(column) ?? 0) + 1);
  }
  const parts = shown.map((column) => judged.get(column) ?? 0);
  const denominator = parts.reduce((sum, one) => sum + one, 0);
  const shares = sharesOf(parts, denominator, table.roundTo100);
  const cells = [...inColumns].map(([column, those], index): TableCell => {
    const isJudged = table.shares !== "of-rated" || (parts[index] ?? 0) > 0 || mayBeJudged(column, table, blue);
    return { items: those, critical: criticalOf(those), share: isJudged ? (shares[index] ?? null) : null };
  });
  return { items, critical: criticalOf(items), denominator, cells };
}

function criticalOf(items: readonly Item[]): number {
  return items.reduce((sum, { critical }) => (critical ? sum + 1 : sum), 0);
}

/** Whether an item is among those that percentages are taken of. A status that has a column of its own rates it. */
function isInDenominator(item: Item, column: Counting, table: LayoutTable, blue: BlueMeaning): boolean {
  if (table.shares !== "of-rated") return true;
  const stage = stageOf(bucketOf(item), blue);
  if (stage === "unrated") return table.unratedInShares || (typeof column === "object" && byStatus(column.statuses, item)); // prettier-ignore
  return isStageJudged(stage, table);
}

function isStageJudged(
  stage: LayoutColumn["stages"][number],
  { unratedInShares, notDueInShares }: LayoutTable,
): boolean {
  // prettier-ignore
  if (stage === "unrated") return unratedInShares;
  return stage === "not-due" ? notDueInShares : stage !== "data-only";
}

/** A column that is empty here has nought per cent only if what it counts could be judged. */
function mayBeJudged(column: Counting, table: LayoutTable, blue: BlueMeaning): boolean {
  if (column === "other") return true;
  if (column === "unrated") return table.unratedInShares;
  const stages = [...column.stages, ...column.buckets.map((bucket) => stageOf(bucket, blue))];
  return stages.some((stage) => isStageJudged(stage, table)) || column.statuses.some((status) => statusStage(status) !== "not-started"); // prettier-ignore
}

/** '5', '5 (2)' where two of them are critical and brackets are wanted, '–' for none. */
export function countText({ items, critical }: Pick<TableCell, "items" | "critical">, brackets: boolean): string {
  if (items.length === 0) return "–";
  return `${withCommas(items.length)}${brackets && critical > 0 ? ` (${withCommas(critical)})` : ""}`;
}
