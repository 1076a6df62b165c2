import { bucketOf, said, type Item } from "../../kpi/item";
import type { Profile } from "../../kpi/profile";
import { BUCKET_WORDS } from "../../kpi/rating";
import { gathered, mapped, ROWS_A_STEP, toTheEnd, type Steps } from "../../kpi/steps";
import { sentenceCase } from "../../kpi/text";
import type { Book } from "../../read/register";
import type { Layout, LayoutExceptions, PartKind } from "../layout";
import type { ReportInput } from "../report-input";
import { sectionsTitle } from "./section-words";
import { byRating, columnFor, meets } from "./table-cells";
import { columnsFor, type ExceptionCell, type ExceptionColumn } from "./table-columns";
import { grouped } from "./table-groups";
import { isOfKind } from "./tables";
import { isTold, travelOf, type Travels } from "./travel";

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
  return toTheEnd(exceptionsOfInSteps(book, layout, profile));
}

/** The same for a workbook of any size, in steps. */
export function* exceptionsOfInSteps(book: Book, layout: Layout, profile: Told): Steps<ExceptionsTable[]> {
  return yield* gathered(layout.exceptions, (asked) => exceptionsTable(book, layout, asked, profile));
}

/** Three sheets of a report ask for those of the same input. */
const KNOWN = new WeakMap<ReportInput, ExceptionsTable[]>();

/** The exceptions tables of a report, in steps. */
export function* exceptionsIn(input: ReportInput): Steps<readonly ExceptionsTable[]> {
  const known = KNOWN.get(input);
  if (known) return known;
  const tables = yield* exceptionsOfInSteps(input.book, input.layout, input.profile);
  KNOWN.set(input, tables);
  return tables;
}

function* exceptionsTable(book: Book, layout: Layout, asked: LayoutExceptions, profile: Told): Steps<ExceptionsTable[]> {
  const registers = book.registers.filter(({ items }) => items.some((item) => isOfKind(item, asked.kind)));
  if (registers.length === 0) return [];
  const isChosen = byRating((item) => isAmong(item, asked, profile));
  const isListed = (item: Item): boolean => isChosen(item) || (asked.which.withoutFigure && lacksFigure(item));
  const isTravelAsked = asked.columns.some(({ field }) => field === "travelLastQuarter" || field === "travelLastYear");
  const items: Item[] = [];
  const travels = new Map<Item, Travels>();
  for (const register of registers)
    for (const [at, item] of register.items.entries()) {
      if (at % ROWS_A_STEP === 0) yield;
      if (!isListed(item)) continue;
      items.push(item);
      const travel = isTravelAsked ? travelOf(item, register, book.quarter, profile) : null;
      if (travel && isTold(travel)) travels.set(item, travel);
    }
  const wordOf = ratingWords(layout, profile);
  const columns = yield* gathered(asked.columns, function* ({ field, heading }) {
    yield;
    return columnsFor(field, heading, { registers, items, travels, wordOf });
  });
  const { by, heading, bySection, groups } = yield* grouped(book, items, asked.groupBy, "");
  const rowOf = (item: Item): ExceptionRow => ({ item, withoutFigure: !isChosen(item), cells: columns.map(({ cell }) => cell(item)) }); // prettier-ignore
  const filled = groups.filter((group) => group.items.length > 0);
  return [
    {
      title: bySection ? sectionsTitle(asked.title, heading, layout.exceptions.map(({ title }) => title)) : asked.title,
      kind: asked.kind,
      groupHeading: by === "none" ? "" : heading,
      columns: columns.map(({ field, heading: over }) => ({ field, heading: over })),
      groups: yield* gathered(filled, function* ({ name, missing, items: those }): Steps<ExceptionsTable["groups"]> {
        return [{ name, missing, rows: yield* mapped(those, rowOf) }];
      }),
      items: groups.flatMap((group) => group.items),
      of: registers.reduce((sum, register) => sum + register.items.length, 0),
    },
  ];
} // prettier-ignore

function lacksFigure(item: Item): boolean {
  return item.kind === "indicator" && item.fields.actual !== undefined && said(item, "actual") === null;
}

function isAmong(item: Item, { which }: LayoutExceptions, { blue }: Told): boolean {
  if (bucketOf(item) === "unrated" && item.status !== null && which.unlessStatuses.includes(item.status)) return false;
  return meets(which, item, blue);
}

function ratingWords(layout: Layout, profile: Told): (item: Item) => string {
  const ofKind = (): ((item: Item) => string) => byRating((item) => ratingWord(item, layout, profile));
  const words: Readonly<Record<Item["kind"], (item: Item) => string>> = { indicator: ofKind(), action: ofKind() };
  return (item) => words[item.kind](item);
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
