import type { Place } from "./address";
import type { Days } from "./day";
import type { WordsSay } from "./polarity-words";
import type { Quantity } from "./quantity";
import type { Bucket, Rating } from "./rating";
import type { Role } from "./role";
import { statusStage, type Recognition } from "./vocabulary";

/** An indicator has a target and an actual; an action is a task or milestone with progress or dates. */
export type Kind = "indicator" | "action";

/** One cell of an item, with its row and column. Those are its own, since a large register holds a million fields. */
export interface Field extends Place {
  /** As Excel shows it. */
  readonly text: string;
  /** Blank, or something that stands for nothing ('-', 'n/a', an unfilled drop-down). */
  readonly missing: boolean;
  /** The cell holds an Excel error (#REF!…), so its text says nothing of the item. */
  readonly error: boolean;
  /** Taken from another cell, of which these are row and column: a reference out of the measure, an outcome from the row above. */
  readonly derived?: boolean;
}

/** What another column that rates the item says. */
export interface OtherRating {
  readonly heading: string;
  readonly field: Field;
  readonly rating: Rating | null;
  readonly recognised: Recognition | null;
}

/**
 * What the same item says of an earlier period: in columns of its own ('Q1 Value', '2021/22'), or in its row on the
 * earlier quarter's sheet.
 */
export interface Past {
  /** Null for a whole year. */
  readonly quarter: 1 | 2 | 3 | 4 | null;
  /** The calendar year in which the financial year begins; null where nothing tells it. */
  readonly year: number | null;
  readonly fields: Readonly<Partial<Record<"target" | "actual" | "rating" | "status" | "commentary", Field>>>;
  readonly figures: Figures;
  readonly rating: Rating | null;
}

/** Target and actual as data; null where the cell holds no figure, and the text is then all there is. */
export interface Figures {
  readonly target: Quantity | null;
  readonly actual: Quantity | null;
}

/** Start and end as days; null where the cell holds no date. */
export interface Dates {
  readonly start: Days | null;
  readonly end: Days | null;
}

/** One row of a register. */
export interface Item {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly kind: Kind;
  /** The heading between the rows that the item stands under ('Housing'); null where there is none. */
  readonly section: string | null;
  /** Flagged as a critical success indicator. */
  readonly critical: boolean;
  /** The row is hidden, or filtered away. */
  readonly hidden: boolean;
  readonly figures: Figures;
  /** What a column of units says of them: '%', 'Number'. Absent where nothing does. */
  readonly measuredIn?: string;
  readonly dates: Dates;
  /** The earlier periods that the workbook holds of it, earliest first. */
  readonly past: readonly Past[];
  /** A field for each role that the register has a column for. */
  readonly fields: Readonly<Partial<Record<Role, Field>>>;
  /** Whether more of what it measures is better, as far as the words of the measure tell. */
  readonly inWords: WordsSay;
  readonly rating: Rating | null;
  readonly status: string | null;
  /** By a word; else by a fill, an icon or the colour of a conditional format. */
  readonly ratedBy: "text" | "fill" | "font" | "icon" | "rule" | null;
  /** Where a register rates an item more than once; the first column is the one that is counted. */
  readonly others: readonly OtherRating[];
  /** How the text of the rating and of the status column was understood; null where it is missing or an error. */
  readonly recognised: Readonly<Record<"rating" | "status", Recognition | null>>;
}

/** The field's text, or null where the register has no such column, or the cell says nothing. */
export function said(item: Item, role: Role): string | null {
  return saidIn(item.fields[role]);
}

/** The same of a field that is at hand. */
export function saidIn(field: Field | undefined): string | null {
  return field && !field.missing && !field.error ? field.text : null;
}

/** The field's text; empty where there is none, or it says nothing. */
export function textOf(item: Item, role: Role): string {
  return said(item, role) ?? "";
}

/** Whether the row itself says that it is not to be judged yet. */
export function isNotYetDue({ status }: Item): boolean {
  return status !== null && statusStage(status) === "not-started";
}

/** The one bucket that the item is counted in. */
export function bucketOf(item: Item): Bucket {
  if (item.rating !== null) return item.rating;
  return (item.status === null ? null : statusStage(item.status)) ?? "unrated";
}
