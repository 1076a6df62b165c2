import type { Field, Item, Kind, OtherRating, Past } from "../kpi/item";
import { figureOf } from "../kpi/figure";
import { isMissing } from "../kpi/missing";
import type { Quantity } from "../kpi/quantity";
import type { Rating } from "../kpi/rating";
import { ROLES, type Role } from "../kpi/role";
import { fold, tidy } from "../kpi/text";
import { recognise, type Recognition, type Vocabulary } from "../kpi/vocabulary";
import { daysAt } from "./dates";
import { filledColumns, isErrorAt, textAt, valueAt } from "./grid";
import { PAST_ROLES, type PastColumns, type PastRole } from "./past-columns";
import type { PassedOver } from "./register";
import type { ShownRating } from "./shown-rating";
import type { SheetSnapshot } from "./snapshot";

/** What is needed to read a row of a register. */
export interface RowContext {
  readonly sheet: SheetSnapshot;
  readonly kind: Kind;
  /** The header's, zero-based. */
  readonly row: number;
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  readonly others: readonly { readonly column: number; readonly heading: string }[];
  readonly past: readonly PastColumns[];
  readonly left: number;
  readonly right: number;
  /** What a row shows instead of a word: a fill, an icon, the colour of a rule. */
  readonly shown: (row: number) => ShownRating | null;
  readonly understand: (text: string) => Recognition;
}

/** Understands words as `recognise` does, each text but once. */
export function understanding(words: Vocabulary): (text: string) => Recognition {
  const known = new Map<string, Recognition>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const recognition = recognise(text, words);
    known.set(text, recognition);
    return recognition;
  };
}

export type RowPassedOver = Extract<PassedOver, { readonly text: string; readonly row: number }>;

/** An item, the reason why the row is none, or nothing for a row that is blank in the register's columns. */
export function readRow(row: number, context: RowContext): [Item | RowPassedOver] | [] {
  const { sheet, left, right } = context;
  const filled = filledColumns(sheet, row).filter((column) => column >= left && column <= right);
  if (filled.length === 0) return [];
  const reason = whyNoItem(row, filled, context);
  if (reason) return [{ reason, sheet: sheet.name, row, text: tidy(textAt(sheet, row, filled[0] ?? left)) }];
  const item = toItem(row, context);
  const says = (role: Role): boolean => item.fields[role]?.missing === false;
  return says("reference") || says("measure") || says("rating") || says("status") || item.rating !== null ? [item] : [];
}

/** Rated, or filled in well enough to be nobody's note. */
function isCertain(row: Item | RowPassedOver): boolean {
  if ("reason" in row) return false;
  const filled = Object.values(row.fields).filter(({ missing }) => !missing).length;
  return row.rating !== null || row.recognised.rating !== null || filled >= 3;
}

/** Gives each item the heading that it stands under. */
export function withSections(rows: readonly (Item | RowPassedOver)[]): (Item | RowPassedOver)[] {
  let section: string | null = null;
  return rows.map((row) => {
    if (!("reason" in row)) return { ...row, section };
    if (row.reason === "row-section") section = row.text;
    return row;
  });
}

/** Below the last certain item, a line by itself is the title of what comes next: notes, another form. */
export function endAtNextBlock(rows: readonly (Item | RowPassedOver)[]): { items: Item[]; passed: RowPassedOver[] } {
  const last = rows.findLastIndex(isCertain);
  const title = rows.findIndex((row, index) => index > last && "reason" in row && row.reason === "row-section");
  const items: Item[] = [];
  const passed: RowPassedOver[] = [];
  for (const [index, row] of rows.entries()) {
    if ("reason" in row) passed.push(index >= title && title >= 0 ? { ...row, reason: "row-after-end" } : row);
    else if (title < 0 || index < title) items.push(row);
    else passed.push({ reason: "row-after-end", sheet: row.sheet, row: row.row, text: tidy(firstText(row)) });
  }
  return { items, passed };
}

function firstText(item: Item): string {
  return Object.values(item.fields).find(({ missing }) => !missing)?.text ?? "";
}

type RowReason = "row-section" | "row-hint" | "row-key" | "row-total";

/** Below the header, as far down as a template explains itself. */
const HINT_ROWS = 3;
const HINT =
  /^(?:please|enter|select|choose|provide|describe|insert|state|e\.?g\.?\b|example|for example|guidance|free text|drop-?down|yes ?\/ ?no|dd\/mm|max(?:imum)?\b)/i;

/** A row that says how to fill in the columns, or an example; a real action may begin so too, but not in most columns. */
function isHint(
  row: number,
  filled: readonly number[],
  { sheet, row: header, columns, understand }: RowContext,
): boolean {
  if (row > header + HINT_ROWS) return false;
  const rated = [columns.rating, columns.status].some(
    (column) => column !== undefined && understand(textAt(sheet, row, column)).kind === "known",
  );
  const texts = filled.map((column) => tidy(textAt(sheet, row, column)));
  const isExample = /^(?:example|e\.g\.)/i.test(texts[0] ?? "");
  return isExample || (!rated && texts.filter((text) => HINT.test(text)).length * 2 >= texts.length);
}

function whyNoItem(row: number, filled: readonly number[], context: RowContext): RowReason | null {
  const { sheet, columns, left, understand } = context;
  const first = filled[0] ?? left;
  const text = textAt(sheet, row, first);
  if (isHint(row, filled, context)) return "row-hint";
  if (filled.length === 1) {
    const identity = columns.reference ?? columns.measure;
    const isMeasureOfItem = columns.reference !== undefined && first === columns.measure;
    const isReference = first === columns.reference && /\d/.test(text) && text.length <= 12;
    if (!isMeasureOfItem && !isReference && (first === identity || first === left)) return "row-section";
  }
  const known = filled.length <= 2 && first !== columns.rating && first !== columns.status && understand(text);
  if (known && known.kind === "known" && known.meaning.rating !== null) return "row-key";
  if (/^(?:grand |sub-?)?totals?\b[^a-z]*$/.test(fold(text))) return "row-total";
  return null;
}

function toItem(row: number, context: RowContext): Item {
  const { sheet, columns, kind } = context;
  const fields: Partial<Record<Role, Field>> = {};
  for (const role of ROLES) {
    const column = columns[role];
    if (column !== undefined) fields[role] = toField(sheet, row, column, FIGURES.has(role) ? "figures" : "text");
  }
  const recognised = { rating: recognisedIn(fields.rating, context), status: recognisedIn(fields.status, context) };
  const byText = ratingOf(recognised.rating) ?? ratingOf(recognised.status);
  const shown = byText === null && lacksWord(fields.rating ?? fields.status, context) ? context.shown(row) : null;
  return {
    sheet: sheet.name,
    row,
    kind,
    section: null,
    critical: false,
    hidden: sheet.hiddenRows.has(row),
    figures: { target: figureAt(row, columns.target, context), actual: figureAt(row, columns.actual, context) },
    dates: { start: daysAt(row, columns.startDate, context), end: daysAt(row, columns.endDate, context) },
    past: pastAt(row, context),
    fields,
    rating: byText ?? shown?.rating ?? null,
    status: statusOf(fields.status, recognised.status) ?? statusOf(undefined, recognised.rating),
    ratedBy: byText !== null ? "text" : (shown?.by ?? null),
    others: context.others.map(({ column, heading }): OtherRating => {
      const field = toField(sheet, row, column, "text");
      const other = recognisedIn(field, context);
      return { heading, field, rating: ratingOf(other), recognised: other };
    }),
    recognised: shown ? { rating: null, status: null } : recognised,
  };
}

/** The cell that rates says nothing, or holds a figure: then what it shows may be a rating. A word is read as one. */
function lacksWord(rated: Field | undefined, { sheet }: RowContext): boolean {
  if (!rated || rated.error) return false;
  return rated.missing || typeof valueAt(sheet, rated.place.row, rated.place.column) === "number";
}

function figureAt(row: number, column: number | undefined, { sheet }: RowContext): Quantity | null {
  if (column === undefined || isErrorAt(sheet, row, column)) return null;
  return figureOf(valueAt(sheet, row, column), textAt(sheet, row, column));
}

/** The earlier periods that have something in the row. */
function pastAt(row: number, context: RowContext): Past[] {
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

function toField(sheet: SheetSnapshot, row: number, column: number, holds: "text" | "figures"): Field {
  const text = textAt(sheet, row, column);
  const missing = isMissing(text, holds);
  return { text, missing, error: isErrorAt(sheet, row, column), place: { row, column } };
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
