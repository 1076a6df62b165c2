import { figureOf } from "../kpi/figure";
import type { Field, Item, OtherRating, Past } from "../kpi/item";
import { isMissing } from "../kpi/missing";
import { toldInWords } from "../kpi/polarity";
import type { Quantity } from "../kpi/quantity";
import type { Rating } from "../kpi/rating";
import { ROLES, type Role } from "../kpi/role";
import { fold } from "../kpi/text";
import type { Recognition } from "../kpi/vocabulary";
import { daysAt } from "./dates";
import { isErrorAt, textAt, valueAt } from "./grid";
import { isMarkAt } from "./marks";
import { PAST_ROLES, type PastRole } from "./past-columns";
import type { RowContext } from "./rows";
import type { SheetSnapshot } from "./snapshot";

/** A row of a register as an item. */
export function toItem(row: number, context: RowContext): Item {
  const { sheet, columns, kind } = context;
  const fields: Partial<Record<Role, Field>> = {};
  for (const role of ROLES) {
    const column = columns[role];
    if (column !== undefined) fields[role] = REPEATING.has(role) ? repeatedField(row, column, context) : toField(sheet, row, column, FIGURES.has(role) ? "figures" : "text"); // prettier-ignore
  }
  const recognised = { rating: recognisedIn(fields.rating, context), status: recognisedIn(fields.status, context) };
  const byText = ratingOf(recognised.rating) ?? ratingOf(recognised.status);
  const shown = byText === null && lacksWord(fields.rating ?? fields.status, context) ? context.shown(row) : null;
  const figures = { target: figureAt(row, columns.target, context), actual: figureAt(row, columns.actual, context) };
  return {
    sheet: sheet.name,
    row,
    kind,
    section: null,
    critical: false,
    hidden: sheet.hiddenRows.has(row),
    figures,
    ...(context.unit === null ? null : unitAt(row, context.unit, context)),
    dates: datesAt(row, context),
    past: pastAt(row, context),
    fields,
    inWords: toldInWords(fields.measure, figures),
    rating: byText ?? shown?.rating ?? null,
    status: (shown?.by === "font" ? null : statusOf(fields.status, recognised.status)) ?? statusOf(undefined, recognised.rating), // prettier-ignore
    ratedBy: byText !== null ? "text" : (shown?.by ?? null),
    others:
      context.others.length === 0
        ? NO_OTHERS
        : context.others.map(({ column, heading }): OtherRating => {
            const field = toField(sheet, row, column, "text");
            const other = recognisedIn(field, context);
            return { heading, field, rating: ratingOf(other), recognised: other };
          }),
    recognised: shown ? withoutFigure(recognised) : recognised,
  };
}

/** The item with another measure, and what its words say. */
export function withMeasure(item: Item, measure: Field): Item {
  return { ...item, fields: { ...item.fields, measure }, inWords: toldInWords(measure, item.figures) };
}

/** Shared by all rows that have none: a large register holds many. */
const NO_OTHERS: readonly OtherRating[] = [];
const NO_DATES: Item["dates"] = { start: null, end: null };

function datesAt(row: number, context: RowContext): Item["dates"] {
  const { startDate, endDate } = context.columns;
  if (startDate === undefined && endDate === undefined) return NO_DATES;
  return { start: daysAt(row, startDate, context), end: daysAt(row, endDate, context) };
}

/** A figure under an icon or a colour is no word that was not recognised. */
function withoutFigure({ rating, status }: Item["recognised"]): Item["recognised"] {
  return { rating: rating?.kind === "unknown" ? null : rating, status: status?.kind === "unknown" ? null : status };
}

/** The cell that rates says nothing, or holds a figure or a mark: then what it shows may be a rating. A word is read as one. */
function lacksWord(rated: Field | undefined, { sheet }: RowContext): boolean {
  if (!rated || rated.error) return false;
  return (
    rated.missing ||
    typeof valueAt(sheet, rated.row, rated.column) === "number" ||
    isMarkAt(sheet, rated.row, rated.column)
  );
}

function unitAt(row: number, column: number, { sheet, said }: RowContext): Pick<Item, "measuredIn"> | null {
  const { text, missing } = said(textAt(sheet, row, column));
  return missing ? null : { measuredIn: text };
}

function figureAt(row: number, column: number | undefined, { sheet, quantity }: RowContext): Quantity | null {
  if (column === undefined || isErrorAt(sheet, row, column)) return null;
  const value = valueAt(sheet, row, column);
  return typeof value === "string" ? quantity(value) : figureOf(value, textAt(sheet, row, column));
}

const NO_PAST: readonly Past[] = [];

/** The earlier periods that have something in the row. */
function pastAt(row: number, context: RowContext): readonly Past[] {
  if (context.past.length === 0) return NO_PAST;
  const found: Past[] = [];
  for (const { quarter, year, columns } of context.past) {
    const fields: Partial<Record<PastRole, Field>> = {};
    for (const role of PAST_ROLES) {
      const column = columns[role];
      if (column === undefined) continue;
      const field = toField(context.sheet, row, column, FIGURES.has(role) ? "figures" : "text");
      if (!field.missing && !field.error) fields[role] = field;
    }
    if (Object.keys(fields).length === 0) continue;
    const figures = {
      target: figureAt(row, columns.target, context),
      actual: figureAt(row, columns.actual, context),
    };
    const rating = ratingOf(recognisedIn(fields.rating, context)) ?? ratingOf(recognisedIn(fields.status, context));
    found.push({ quarter, year, fields, figures, rating });
  }
  return found;
}

/** Where a nought is a figure like any other; elsewhere it is what a formula or a list leaves behind. */
const FIGURES: ReadonlySet<Role> = new Set(["target", "actual", "benchmark"]);

/** In which the same few texts stand again and again. */
const REPEATING: ReadonlySet<Role> = new Set(["frequency", "owner", "objective", "subObjective", "service", "rating", "status", "polarity", "basis"]); // prettier-ignore

/** A text that was met before is the one that was met: a large register then holds it once, and it is judged once. */
function repeatedField(row: number, column: number, { sheet, said }: RowContext): Field {
  const { text, missing } = said(textAt(sheet, row, column));
  return { text, missing, error: isErrorAt(sheet, row, column), row, column };
}

function toField(sheet: SheetSnapshot, row: number, column: number, holds: "text" | "figures"): Field {
  const text = textAt(sheet, row, column);
  const missing = isMissing(text, holds);
  return { text, missing, error: isErrorAt(sheet, row, column), row, column };
}

function recognisedIn(field: Field | undefined, { understand }: RowContext): Recognition | null {
  return !field || field.missing || field.error ? null : understand(field.text);
}

function ratingOf(recognition: Recognition | null): Rating | null {
  return recognition?.kind === "known" ? recognition.meaning.rating : null;
}

/** The known status, else, in a status column, the officer's own words. */
function statusOf(field: Field | undefined, recognition: Recognition | null): string | null {
  if (recognition?.kind === "known") return recognition.meaning.status;
  return field && recognition ? fold(field.text) : null;
}
