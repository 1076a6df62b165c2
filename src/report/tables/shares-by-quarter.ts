import { bucketOf, said, type Item, type Past } from "../../kpi/item";
import { compareQuarters, type Quarter } from "../../kpi/period";
import type { Profile } from "../../kpi/profile";
import { BUCKETS, type Bucket } from "../../kpi/rating";
import { ROWS_A_STEP, toTheEnd, type Steps } from "../../kpi/steps";
import { fold } from "../../kpi/text";
import { statusStage, wordKey, type Vocabulary } from "../../kpi/vocabulary";
import { vocabularyOf } from "../../kpi/vocabulary-presets";
import { itemsOf, type Book } from "../../read/register";
import { sharesOf, type Share } from "./shares";

type Told = Pick<Profile, "preset" | "words">;

/** How the items of a quarter were rated. */
export interface QuarterShares {
  readonly quarter: Quarter;
  readonly items: number;
  readonly counts: Readonly<Record<Bucket, number>>;
  /** Of all items of the quarter. */
  readonly shares: Readonly<Record<Bucket, Share | null>>;
}

/**
 * The share of each rating in each quarter that the workbook holds up to the one reported on, earliest first. An earlier
 * quarter counts by its own sheet, and else by the columns that the items have for it; one in which nothing is rated
 * is left out. Empty where the workbook tells no quarter.
 * @param roundTo100 as the shares beside them are rounded, lest one of them be told as two figures
 */
export function sharesByQuarter(
  book: Book,
  profile: Told,
  roundTo100: boolean,
  kind: Item["kind"] | "all" = "all",
): QuarterShares[] {
  return toTheEnd(sharesByQuarterInSteps(book, profile, roundTo100, kind));
}

/** The same for a workbook of any size, in steps. */
export function* sharesByQuarterInSteps(
  book: Book,
  profile: Told,
  roundTo100: boolean,
  kind: Item["kind"] | "all" = "all",
): Steps<QuarterShares[]> {
  const { quarter: now } = book;
  if (now === null) return [];
  const words = vocabularyOf(profile);
  const items = itemsOf(book).filter((item) => kind === "all" || item.kind === kind);
  const found = new Map<string, { quarter: Quarter; buckets: Bucket[]; keys: Set<string> }>();
  const of = (quarter: Quarter) => {
    const key = `${quarter.year ?? ""} ${quarter.quarter}`;
    let one = found.get(key);
    if (!one) found.set(key, (one = { quarter, buckets: [], keys: new Set() }));
    return one;
  };
  for (const { quarter, register } of book.otherQuarters) {
    if (compareQuarters(quarter, now) >= 0) continue;
    const one = of(dated(quarter, now));
    for (const [at, item] of register.items.entries()) {
      if (at % ROWS_A_STEP === 0) yield;
      if (kind !== "all" && item.kind !== kind) continue;
      one.buckets.push(bucketOf(item));
      for (const key of keysOf(item)) one.keys.add(key);
    }
  }
  // Before the columns are counted, so that two columns of one quarter don't keep each other out.
  const onSheets = new Map([...found].map(([key, { keys }]) => [key, keys]));
  for (const [at, item] of items.entries()) {
    if (at % ROWS_A_STEP === 0) yield;
    for (const past of item.past) {
      if (past.quarter === null) continue;
      const quarter = dated({ quarter: past.quarter, year: past.year }, now);
      if (compareQuarters(quarter, now) >= 0) continue;
      const keys = onSheets.get(`${quarter.year ?? ""} ${quarter.quarter}`);
      if (!keys || !keysOf(item).some((key) => keys.has(key))) of(quarter).buckets.push(bucketThen(past, words));
    }
  }
  const earlier = [...found.values()].filter(({ buckets }) => buckets.some((bucket) => bucket !== "unrated"));
  const all = [...earlier, { quarter: now, buckets: items.map(bucketOf) }];
  yield;
  return all.sort((a, b) => compareQuarters(a.quarter, b.quarter)).map(({ quarter, buckets }) => counted(quarter, buckets, roundTo100)); // prettier-ignore
}

function counted(quarter: Quarter, buckets: readonly Bucket[], roundTo100: boolean): QuarterShares {
  const found = new Map<Bucket, number>();
  for (const bucket of buckets) found.set(bucket, (found.get(bucket) ?? 0) + 1);
  const many = BUCKETS.map((bucket) => found.get(bucket) ?? 0);
  const shares = sharesOf(many, buckets.length, roundTo100);
  const record = <T>(of: (index: number) => T): Record<Bucket, T> =>
    Object.fromEntries(BUCKETS.map((bucket, index) => [bucket, of(index)])) as Record<Bucket, T>;
  return {
    quarter,
    items: buckets.length,
    counts: record((index) => many[index] ?? 0),
    shares: record((index) => shares[index] ?? null),
  };
}

/** A quarter without a year is of the year that is reported. */
function dated({ quarter, year }: Quarter, now: Quarter): Quarter {
  return { quarter, year: year ?? now.year };
}

function bucketThen({ rating, fields }: Past, words: Vocabulary): Bucket {
  if (rating !== null) return rating;
  const stages = [fields.status, fields.rating].map((field) => {
    const status = field && !field.missing && !field.error ? words.get(wordKey(field.text))?.status : null;
    return status ? statusStage(status) : null;
  });
  return stages[0] ?? stages[1] ?? "unrated";
}

/** By what an item is known again on another quarter's sheet. */
function keysOf(item: Item): string[] {
  const reference = fold(said(item, "reference") ?? "").replaceAll(" ", "");
  const measure = fold(said(item, "measure") ?? "");
  return [...(reference === "" ? [] : [`reference ${reference}`]), ...(measure === "" ? [] : [`measure ${measure}`])];
}
