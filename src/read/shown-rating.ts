import { ratingOfFill } from "../kpi/palette";
import type { Rating } from "../kpi/rating";
import type { Role } from "../kpi/role";
import { shownByConditions } from "./conditions";
import { fillAt, valueAt } from "./grid";
import { markAt, ratesByMarks } from "./marks";
import type { SheetSnapshot } from "./snapshot";

/** A rating that a cell shows without a word. */
export interface ShownRating {
  readonly rating: Rating;
  readonly by: "fill" | "font" | "icon" | "rule";
}

/**
 * What the rows of a table show in the column that rates them.
 * @param from zero-based first row of the items
 * @param end zero-based row below the last
 */
export function shownRating(
  sheet: SheetSnapshot,
  columns: Readonly<Partial<Record<Role, number>>>,
  from: number,
  end: number,
): (row: number) => ShownRating | null {
  const rated = columns.rating ?? columns.status;
  if (rated === undefined) return () => null;
  const conditions = sheet.details.get(rated)?.conditions ?? [];
  const numbers = conditions.length === 0 ? [] : numbersIn(sheet, rated, from, end);
  const neighbour = columns.measure ?? columns.reference;
  const byMarks = ratesByMarks(sheet, rowsBetween(from, end), rated);
  return (row) =>
    shownByConditions(valueAt(sheet, row, rated), numbers, conditions) ??
    agreed(filled(sheet, row, rated, neighbour), byMarks ? markAt(sheet, row, rated, neighbour) : null);
}

function* rowsBetween(from: number, end: number): Iterable<number> {
  for (let row = from; row < end; row++) yield row;
}

/** A fill and the mark upon it; nothing where they say different things. */
function agreed(fill: ShownRating | null, mark: Rating | null): ShownRating | null {
  if (mark === null) return fill;
  return fill === null || fill.rating === mark ? { rating: mark, by: "font" } : null;
}

/** A fill says a rating only where it sets the cell apart from its row; a banded or shaded row says nothing. */
function filled(sheet: SheetSnapshot, row: number, rated: number, neighbour: number | undefined): ShownRating | null {
  const fill = fillAt(sheet, row, rated);
  if (fill === null || (neighbour !== undefined && fillAt(sheet, row, neighbour) === fill)) return null;
  const rating = ratingOfFill(fill);
  return rating && { rating, by: "fill" };
}

function numbersIn(sheet: SheetSnapshot, column: number, from: number, end: number): number[] {
  const numbers: number[] = [];
  for (let row = from; row < end; row++) {
    const value = valueAt(sheet, row, column);
    if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}
