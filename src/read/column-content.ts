import { isMissing } from "../kpi/missing";
import type { PeriodHint, Quarter } from "../kpi/period";
import { parseQuantity } from "../kpi/quantity";
import { ROWS_A_STEP, type Steps } from "../kpi/steps";
import { recognise, type Recognition, type Vocabulary } from "../kpi/vocabulary";
import { filledColumns, textAt, valueAt } from "./grid";
import type { HeaderRow } from "./headers";
import type { SheetSnapshot } from "./snapshot";
import type { YearRead } from "./year";

/** Where a table stands, and what it is read with. */
export interface TableContext {
  readonly sheet: SheetSnapshot;
  /** Zero-based, the second excluded. */
  readonly from: number;
  readonly end: number;
  readonly words: Vocabulary;
  readonly title: PeriodHint;
  readonly quarter: Quarter | null;
  readonly year: YearRead;
}

/** A table whose columns are looked into. */
export interface ColumnContext extends TableContext {
  /** The rows that tell what a column holds. */
  readonly rows: readonly number[];
}

/** Rows with more than one cell: headings between the rows, and notes below the table, say nothing of a column. */
export function* rowsOfTable({ left, right }: HeaderRow, { sheet, from, end }: TableContext): Steps<number[]> {
  const rows: number[] = [];
  for (let row = from; row < end; row++) {
    if (row % ROWS_A_STEP === 0) yield;
    if (filledColumns(sheet, row).filter((column) => column >= left && column <= right).length > 1) rows.push(row);
  }
  return rows;
}

/** How many of the column's filled cells are ratings; none of none. */
export function shareOfRatings(column: number, context: ColumnContext): number {
  return shareOfWords(column, context, isRating) ?? 0;
}

function isRating(recognition: Recognition): boolean {
  return recognition.kind === "known" && recognition.meaning.rating !== null;
}

export function isKnownWord(recognition: Recognition): boolean {
  return recognition.kind !== "unknown";
}

/** How many of the column's filled cells are such words; null where none is filled. */
export function shareOfWords(
  column: number,
  { sheet, rows, words }: ColumnContext,
  counts: (recognition: Recognition) => boolean,
): number | null {
  let filled = 0;
  let counted = 0;
  for (const row of rows) {
    const text = textAt(sheet, row, column);
    if (isMissing(text)) continue;
    filled++;
    if (counts(recognise(text, words))) counted++;
  }
  return filled === 0 ? null : counted / filled;
}

/** Whether figures stand in a column, in half of the rows at least, and nothing else. */
export function holdsFigures(column: number, { sheet, rows }: ColumnContext): boolean {
  let filled = 0;
  for (const row of rows) {
    const text = textAt(sheet, row, column);
    if (isMissing(text, "figures")) continue;
    if (typeof valueAt(sheet, row, column) === "string" && parseQuantity(text) === null) return false;
    filled++;
  }
  return filled > 0 && filled * 2 >= rows.length;
}

export function firstText(column: number, { sheet, rows }: ColumnContext): string {
  for (const row of rows) if (!isMissing(textAt(sheet, row, column))) return textAt(sheet, row, column);
  return "";
}

export function lettersIn(column: number, { sheet, rows }: ColumnContext): number {
  let letters = 0;
  for (const row of rows) letters += textAt(sheet, row, column).length;
  return letters;
}
