import type { Item } from "../../kpi/item";
import type { Profile } from "../../kpi/profile";
import { gathered, toTheEnd, type Steps } from "../../kpi/steps";
import { BUCKET_WORDS, type Bucket } from "../../kpi/rating";
import { itemsOf, type Book } from "../../read/register";
import type { Layout, LayoutColumn, LayoutGroup, LayoutPart, LayoutTable, PartKind } from "../layout";
import { denominatorWords } from "./narrative-words";
import {
  columnFinder,
  columnsShown,
  countPart,
  type ColumnFinder,
  type CountedPart,
  type Counting,
} from "./table-cells";
import { sectionsTitle } from "./section-words";
import { grouped } from "./table-groups";

export type { CountedPart, TableCell } from "./table-cells";

/** A table of counts as data: groups down, columns across, the parts side by side. */
export interface DataTable {
  readonly title: string;
  /** What its rows are; 'none' where one row holds everything. */
  readonly groupBy: LayoutGroup;
  /** Over the names of the rows, as the workbook calls it; empty where there is but one row for everything. */
  readonly groupHeading: string;
  readonly criticalInBrackets: boolean;
  readonly showShares: boolean;
  /** The whole percentages of a row are made to add up to 100. */
  readonly roundTo100: boolean;
  readonly parts: readonly TablePart[];
  readonly rows: readonly TableRow[];
  /** Null where the layout has none, or one row holds everything. */
  readonly total: TableRow | null;
}

/** What stands side by side with another: its columns, and of what its percentages are. */
export interface TablePart {
  /** As the layout has it. */
  readonly asked: LayoutPart;
  readonly kind: PartKind;
  readonly heading: string | null;
  /** Heads the number of items, before the other columns; null for none. */
  readonly totalHeading: string | null;
  readonly columns: readonly TableColumn[];
  /** 'Percentages are of the 40 rated indicators; 4 not yet due are left out.' */
  readonly denominator: string;
}

export interface TableColumn {
  readonly heading: string;
  /** The rating whose colour it may have; null where it counts several, or a status. */
  readonly bucket: Bucket | null;
  /** The layout's column; or what is left over. */
  readonly counts: Counting;
}

/** A group's counts, part by part. */
export interface TableRow {
  readonly name: string;
  /** The group of those that say nothing of what is grouped by. */
  readonly missing: boolean;
  readonly parts: readonly CountedPart[];
}

/**
 * The tables of a layout for a book. In each, every item of its kinds is counted exactly once in each row that it belongs
 * to and once in the total; what fits no column is counted as 'Other' or 'Unrated'. A table without an item is left out.
 */
export function tablesOf(book: Book, layout: Layout, profile: Pick<Profile, "blue">): DataTable[] {
  return toTheEnd(tablesOfInSteps(book, layout, profile));
}

/** The same for a workbook of any size, in steps. */
export function* tablesOfInSteps(book: Book, layout: Layout, profile: Pick<Profile, "blue">): Steps<DataTable[]> {
  const items = itemsOf(book);
  return yield* gathered(layout.tables, (table) => tableOf(book, items, table, profile, titlesBeside(layout, table)));
}

function* tableOf(
  book: Book,
  items: readonly Item[],
  table: LayoutTable,
  { blue }: Pick<Profile, "blue">,
  others: readonly string[],
): Steps<DataTable[]> {
  const parts = table.parts.filter((part) => items.some((item) => isOfKind(item, part.kind)));
  if (parts.length === 0) return [];
  const covered = items.filter((item) => parts.some((part) => isOfKind(item, part.kind)));
  const { by, heading, bySection, groups } = yield* grouped(
    book,
    table.emptyGroups ? items : covered,
    table.groupBy,
    allOf(parts),
  );
  if (table.hideSingle && groups.length === 1) return [];
  const counted = yield* gathered(parts, function* (part): Steps<CountedWith[]> {
    yield;
    const columnOf = columnFinder(part.columns, blue);
    return [{ part, columnOf, shown: yield* columnsShown(ofKind(items, part), part, columnOf) }];
  });
  const rowOf = function* (name: string, missing: boolean, those: readonly Item[]): Steps<TableRow> {
    const counts = yield* gathered(counted, function* ({ part, shown, columnOf }): Steps<CountedPart[]> {
      return [yield* countPart(ofKind(those, part), shown, table, blue, columnOf)];
    });
    return { name, missing, parts: counts };
  };
  yield;
  const whole = yield* rowOf(table.totalRow ?? "", false, covered);
  const rows = yield* gathered(groups, function* (group): Steps<TableRow[]> {
    return [yield* rowOf(group.name, group.missing, group.items)];
  });
  const made: DataTable = {
    title: bySection ? sectionsTitle(table.title, heading, others) : table.title,
    groupBy: by,
    groupHeading: heading,
    criticalInBrackets: table.criticalInBrackets,
    showShares: table.shares !== "none",
    roundTo100: table.roundTo100,
    parts: counted.map(({ part: asked, shown }, index) => {
      const { kind, heading: over, totalColumn } = asked;
      const columns = shown.map(columnOf);
      const denominator = denominatorWords(columns, whole.parts[index]);
      return { asked, kind, heading: over, totalHeading: totalColumn, columns, denominator };
    }),
    rows,
    total: table.totalRow === null || by === "none" ? null : whole,
  };
  return [made];
}

/** The titles of a layout's other tables. One by objective is left out where no column has objectives, and takes none. */
function titlesBeside({ tables }: Layout, table: LayoutTable): string[] {
  return tables
    .filter((other) => other !== table && (other.groupBy !== "objective" || !other.hideSingle))
    .map(({ title }) => title);
}

/** A part with the columns that it shows, and how it finds an item's. */
interface CountedWith {
  readonly part: LayoutPart;
  readonly columnOf: ColumnFinder;
  readonly shown: readonly Counting[];
}

/** Whether items of this kind are counted in a part. */
export function isOfKind({ kind }: Item, asked: PartKind): boolean {
  return asked === "all" || asked === kind;
}

function ofKind(items: readonly Item[], { kind }: LayoutPart): readonly Item[] {
  return kind === "all" ? items : items.filter((item) => isOfKind(item, kind));
}

function allOf(parts: readonly LayoutPart[]): string {
  const [only] = parts;
  if (parts.length > 1 || !only || only.kind === "all") return "All";
  return only.kind === "indicator" ? "All indicators" : "All actions";
}

function columnOf(counts: Counting): TableColumn {
  if (counts === "other") return { heading: "Other", bucket: null, counts };
  if (counts === "unrated") return { heading: BUCKET_WORDS.unrated, bucket: "unrated", counts };
  return { heading: counts.heading, bucket: onlyBucket(counts), counts };
}

function onlyBucket({ buckets, stages }: LayoutColumn): Bucket | null {
  const [only] = buckets;
  return buckets.length === 1 && stages.length === 0 && only !== undefined ? only : null;
}
