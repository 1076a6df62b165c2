import { bucketOf, said, type Item } from "../../kpi/item";
import type { Profile } from "../../kpi/profile";
import { BUCKET_WORDS } from "../../kpi/rating";
import { sentenceCase } from "../../kpi/text";
import type { Book } from "../../read/register";
import type { Layout, LayoutExceptions, PartKind } from "../layout";
import { columnFor, meets } from "./table-cells";
import { columnsFor, type ExceptionCell, type ExceptionColumn } from "./table-columns";
import { grouped } from "./table-groups";
import { isOfKind } from "./tables";
import { travelOf } from "./travel";

export type { ExceptionCell, ExceptionColumn } from "./table-columns";

/** A table of exceptions as data. */
export interface ExceptionsTable {
  readonly title: string;
  /** What was looked at. */
  readonly kind: PartKind;
  /** Over the names of the groups; empty where they are not grouped. */
  readonly groupHeading: string;
  readonly columns: readonly ExceptionColumn[];
  readonly groups: readonly { readonly name: string; readonly missing: boolean; readonly rows: readonly ExceptionRow[] }[];
  /** All that are listed, in the order of the groups. */
  readonly items: readonly Item[];
  /** Among how many items they were found. */
  readonly of: number;
} // prettier-ignore

export interface ExceptionRow {
  readonly item: Item;
  /** Listed for want of a figure only, not for its rating or status. */
  readonly withoutFigure: boolean;
  /** A cell for each column. */
  readonly cells: readonly ExceptionCell[];
}

type Told = Pick<Profile, "blue" | "polarity">;

/** The exceptions tables of a layout for a book; one for which the book has no item is left out, an empty one is not. */
export function exceptionsOf(book: Book, layout: Layout, profile: Told): ExceptionsTable[] {
  return layout.exceptions.flatMap((asked) => exceptionsTable(book, layout, asked, profile) ?? []);
}

function exceptionsTable(book: Book, layout: Layout, asked: LayoutExceptions, profile: Told): ExceptionsTable | null {
  const registers = book.registers.filter(({ items }) => items.some((item) => isOfKind(item, asked.kind)));
  const looked = registers.flatMap((register) => register.items.map((item) => ({ item, register })));
  if (looked.length === 0) return null;
  const listed = looked.filter(({ item }) => isListed(item, asked, profile));
  const items = listed.map(({ item }) => item);
  const isTravelAsked = asked.columns.some(({ field }) => field === "travelLastQuarter" || field === "travelLastYear");
  const travelled = isTravelAsked ? listed : [];
  const travels = new Map(travelled.map(({ item, register }) => [item, travelOf(item, register, book.quarter, profile)])); // prettier-ignore
  const wordOf = (item: Item): string => ratingWord(item, layout, profile);
  const columns = asked.columns.flatMap(({ field, heading }) => columnsFor(field, heading, { registers, items, travels, wordOf })); // prettier-ignore
  const { by, heading, groups } = grouped(book, items, asked.groupBy, "");
  return {
    title: asked.title,
    kind: asked.kind,
    groupHeading: by === "none" ? "" : heading,
    columns: columns.map(({ field, heading: over }) => ({ field, heading: over })),
    groups: groups
      .filter((group) => group.items.length > 0)
      .map(({ name, missing, items: those }) => ({
        name,
        missing,
        rows: those.map((item) => ({
          item,
          withoutFigure: !isChosen(item, asked, profile),
          cells: columns.map(({ cell }) => cell(item)),
        })),
      })),
    items: groups.flatMap((group) => group.items),
    of: looked.length,
  };
}

function isListed(item: Item, asked: LayoutExceptions, profile: Told): boolean {
  const lacksFigure = item.kind === "indicator" && item.fields.actual !== undefined && said(item, "actual") === null;
  return isChosen(item, asked, profile) || (asked.which.withoutFigure && lacksFigure);
}

function isChosen(item: Item, { which }: LayoutExceptions, { blue }: Told): boolean {
  if (bucketOf(item) === "unrated" && item.status !== null && which.unlessStatuses.includes(item.status)) return false;
  return meets(which, item, blue);
}

/** The heading of the column that counts the item: the council's own word for its rating or status. */
function ratingWord(item: Item, { tables }: Layout, { blue }: Told): string {
  for (const { parts } of tables)
    for (const part of parts) {
      if (!isOfKind(item, part.kind)) continue;
      const column = columnFor(item, part.columns, blue);
      if (typeof column === "object" && column.buckets.length + column.stages.length <= 1) return column.heading;
    }
  const bucket = bucketOf(item);
  return bucket === "unrated" && item.status !== null ? sentenceCase(item.status) : BUCKET_WORDS[bucket];
}
