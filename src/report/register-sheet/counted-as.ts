import type { Item, Kind } from "../../kpi/item";
import { BUCKET_WORDS, BUCKETS, type BlueMeaning, type Bucket } from "../../kpi/rating";
import { stageOf } from "../../kpi/stage";
import { sentenceCase } from "../../kpi/text";
import type { Layout, LayoutColumn, LayoutPart } from "../layout";
import { columnFor, type Counting } from "../tables/table-cells";
import { isOfKind } from "../tables/tables";

/** In which column of a layout's tables an item is counted: a column of the Register, worked out by a formula in each row. */
export interface CountedAs {
  readonly heading: string;
  readonly columns: Readonly<Partial<Record<Kind, readonly LayoutColumn[]>>>;
}

const KINDS: readonly Kind[] = ["indicator", "action"];

/**
 * The columns that it takes: one, unless two tables count the same kind of item in different ways.
 * The parts of all tables share as many as they can.
 */
export function countedAs(layout: Layout): CountedAs[] {
  const found: Partial<Record<Kind, readonly LayoutColumn[]>>[] = [];
  for (const part of layout.tables.flatMap(({ parts }) => parts)) {
    const own = found.find((one) => KINDS.every((kind) => fits(one, part, kind, true)));
    if (own) continue;
    let room = found.find((one) => KINDS.every((kind) => fits(one, part, kind, false)));
    if (!room) found.push((room = {}));
    for (const kind of KINDS) if (covers(part, kind)) room[kind] = part.columns;
  }
  return found.map((columns, index) => ({ heading: index === 0 ? "Counted as" : `Counted as ${index + 1}`, columns }));
}

/** The one by which a part is counted. */
export function countedBy(all: readonly CountedAs[], part: LayoutPart): CountedAs | undefined {
  return all.find(({ columns }) => KINDS.every((kind) => fits(columns, part, kind, true)));
}

function covers({ kind }: LayoutPart, one: Kind): boolean {
  return kind === "all" || kind === one;
}

function fits(columns: CountedAs["columns"], part: LayoutPart, kind: Kind, mustBeThere: boolean): boolean {
  if (!covers(part, kind)) return true;
  const there = columns[kind];
  return there === undefined ? !mustBeThere : isSame(there, part.columns);
}

function isSame(a: readonly LayoutColumn[], b: readonly LayoutColumn[]): boolean {
  return JSON.stringify(a.map(whatCounts)) === JSON.stringify(b.map(whatCounts));
}

function whatCounts({ heading, buckets, statuses, stages }: LayoutColumn): unknown[] {
  return [heading, buckets, statuses, stages];
}

/** What the formula comes to for an item as it was read: the heading of the column that counts it; empty for none. */
export function countedAsOf({ columns }: CountedAs, item: Item, blue: BlueMeaning): string {
  const own = columns[item.kind];
  return own === undefined ? "" : countingHeading(columnFor(item, own, blue));
}

/** What a column is called, those for the rest included. */
export function countingHeading(counts: Counting): string {
  if (counts === "other") return "Other";
  return counts === "unrated" ? BUCKET_WORDS.unrated : counts.heading;
}

/** How a status stands in the Register. */
export function statusText(status: string | null): string {
  return status === null ? "" : sentenceCase(status);
}

/** What the Register says of an item's kind. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = { indicator: "Indicator", action: "Action" };

/** Without its '='. Reads the row's Rating, Status and Kind. */
export function countedAsFormula({ columns }: CountedAs, items: readonly Item[], blue: BlueMeaning): string {
  const kinds = KINDS.filter((kind) => items.some((item) => isOfKind(item, kind)));
  const [one, other] = kinds.map((kind) => ({ kind, formula: ofKind(columns[kind], blue) }));
  if (!one) return '""';
  if (!other || one.formula === other.formula) return one.formula;
  return `IF([@Kind]=${quoted(KIND_WORDS[one.kind])},${one.formula},${other.formula})`;
}

function ofKind(columns: readonly LayoutColumn[] | undefined, blue: BlueMeaning): string {
  if (columns === undefined) return '""';
  const rest = `IF([@Rating]=${quoted(BUCKET_WORDS.unrated)},${quoted(countingHeading("unrated"))},${quoted(countingHeading("other"))})`;
  return columns.reduceRight((others, column) => `IF(${condition(column, blue)},${quoted(column.heading)},${others})`, rest); // prettier-ignore
}

function condition({ buckets, statuses, stages }: LayoutColumn, blue: BlueMeaning): string {
  const counted = BUCKETS.filter(
    (bucket: Bucket) => buckets.includes(bucket) || stages.includes(stageOf(bucket, blue)),
  );
  const tests = [
    ...counted.map((bucket) => `[@Rating]=${quoted(BUCKET_WORDS[bucket])}`),
    ...statuses.map((status) => `[@Status]=${quoted(statusText(status))}`),
  ];
  return tests.length === 1 ? tests.join("") : `OR(${tests.join(",")})`;
}

/** A text within a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
