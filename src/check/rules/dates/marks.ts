import type { Field, Item } from "../../../kpi/item";
import type { Rating } from "../../../kpi/rating";
import type { BlueMeaning } from "../../../kpi/rating";
import type { Role } from "../../../kpi/role";
import type { Book, Register } from "../../../read/register";
import { itemsWith } from "../../column";
import { TRAITS } from "../../../kpi/traits";

/** Statuses of work that has begun and is not at its end. */
export const IN_HAND: ReadonlySet<string> = new Set(["in progress", "ongoing"]);

/** Statuses of work that is late. */
export const LATE: ReadonlySet<string> = new Set(["overdue", "behind", "delayed"]);

/** Statuses of what has not fallen due. */
export const NOT_DUE: ReadonlySet<string> = new Set(["not due", "not yet due", "not yet due to start"]);

/** Statuses of work that is not finished, late or not. */
export const UNFINISHED: ReadonlySet<string> = new Set([...IN_HAND, ...NOT_DUE, "not started", ...LATE]);

/** How far from green; ratings that judge nothing are not on the scale. */
export const BEHIND: Readonly<Partial<Record<Rating, number>>> = { green: 0, "amber-green": 1, amber: 2, "amber-red": 3, red: 4 }; // prettier-ignore

/** Rated as on track. */
export function isOnTrack(rating: Rating | null): rating is "green" | "amber-green" {
  return rating === "green" || rating === "amber-green";
}

/** The cell that says how an item stands, and what its column is called. */
export interface Mark {
  readonly field: Field;
  readonly heading: string;
}

/** What the column of a role is called. */
export function headingOf({ headings }: Register, role: Role): string {
  return headings[role] ?? "";
}

/** The rating's cell, or the status's where there is no rating column. */
export function ratingMark({ fields: { rating, status } }: Item, register: Register): Mark | null {
  if (rating) return { field: rating, heading: headingOf(register, "rating") };
  return status ? { field: status, heading: headingOf(register, "status") } : null;
}

/** The status's cell where it says one, else the rating's. */
export function statusMark(item: Item, register: Register): Mark | null {
  const { status } = item.fields;
  const says = status !== undefined && !status.missing && !status.error;
  return says ? { field: status, heading: headingOf(register, "status") } : ratingMark(item, register);
}

/** Whether an item is marked as not yet due. */
export function isMarkedNotDue({ rating, status }: Item, blue: BlueMeaning): boolean {
  return (rating === "blue" && blue === "not-due") || (rating === null && status !== null && NOT_DUE.has(status));
}

const known = new WeakMap<Book, Map<BlueMeaning, boolean>>();

/** Whether the workbook has a way to say 'not yet due' and uses it. */
export function usesNotDue(book: Book, blue: BlueMeaning): boolean {
  const answers = known.get(book) ?? new Map<BlueMeaning, boolean>();
  known.set(book, answers);
  const before = answers.get(blue);
  if (before !== undefined) return before;
  const uses = book.registers.some((register) =>
    itemsWith(register, TRAITS.blue | TRAITS.hasStatus).some((item) => isMarkedNotDue(item, blue)),
  );
  answers.set(blue, uses);
  return uses;
}
