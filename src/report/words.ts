import { counted, list, withCommas } from "../kpi/counted";
import type { Book } from "../read/register";
import { quarterName } from "../kpi/period";
import { BUCKET_WORDS, BUCKETS, type BlueMeaning, type Bucket } from "../kpi/rating";
import type { Counts, Summary } from "./summary";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]; // prettier-ignore

/** '15 July 2022' for 2022-07-15. */
export function longDate(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${day ?? ""} ${MONTHS[(month ?? 1) - 1] ?? ""} ${year ?? ""}`;
}

/** '44 indicators', '78 actions and 15 indicators', '1 action'. */
export function itemsName({ byKind }: Pick<Summary, "byKind">): string {
  const kinds = [
    { count: byKind.action, one: "action", many: "actions" },
    { count: byKind.indicator, one: "indicator", many: "indicators" },
  ].filter(({ count }) => count > 0);
  return kinds.map(({ count, one, many }) => counted(count, one, many)).join(" and ") || "no items";
}

/** A whole percentage, a half rounded up: '77%'. More than none is never shown as none, less than all never as all. */
export function percentage(part: number, whole: number): string {
  if (whole === 0) return "–";
  const rounded = Math.floor((200 * part + whole) / (2 * whole));
  if (rounded === 0 && part > 0) return "less than 1%";
  if (rounded === 100 && part < whole) return "more than 99%";
  return `${rounded}%`;
}

/** '34 (77%) of the 44 indicators are Green, 6 are Amber and 4 are Blue.' */
export function headline(summary: Summary): string {
  const present = BUCKETS.filter((bucket) => summary.byRating[bucket] > 0);
  if (summary.items === 0) return "There are no items to count.";
  const parts = present.map((bucket, index) => {
    const many = summary.byRating[bucket];
    const share = index === 0 ? ` (${percentage(many, summary.items)}) of the ${itemsName(summary)}` : "";
    return `${withCommas(many)}${share} ${many === 1 ? "is" : "are"} ${inSentence(bucket)}`;
  });
  return `${list(parts)}.`;
}

/** The word for a bucket, and for Blue what it means here. */
export function bucketLabel(bucket: Bucket, blue: BlueMeaning): string {
  if (bucket !== "blue") return BUCKET_WORDS[bucket];
  return blue === "not-due" ? "Blue (not yet due)" : "Blue (complete)";
}

/** The buckets that a table of these counts shows: those that are always shown, and any that occurs. */
export function shownBuckets(counts: Counts, always: readonly Bucket[]): Bucket[] {
  return BUCKETS.filter((bucket) => always.includes(bucket) || counts.byRating[bucket] > 0);
}

/** 'Q1 2022/23', or 'this workbook' where no quarter can be told. */
export function periodName(book: Book): string {
  return book.quarter ? quarterName(book.quarter) : "no quarter given";
}

function inSentence(bucket: Bucket): string {
  const word = BUCKET_WORDS[bucket];
  return bucket === "completed" || bucket === "not-started" || bucket === "unrated" || bucket === "grey"
    ? word.toLowerCase()
    : word;
}
