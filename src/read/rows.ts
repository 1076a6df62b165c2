import type { Item, Kind } from "../kpi/item";
import type { Quantity } from "../kpi/quantity";
import { remembering } from "../kpi/remembering";
import type { Role } from "../kpi/role";
import { tidy } from "../kpi/text";
import { recognise, type Recognition, type Vocabulary } from "../kpi/vocabulary";
import { filledColumns, textAt } from "./grid";
import { toItem } from "./item-of-row";
import { COMMENT, whyNoItem } from "./not-an-item";
import type { PastColumns } from "./past-columns";
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
  readonly unit: number | null;
  readonly left: number;
  readonly right: number;
  /** What a row shows instead of a word: a fill, an icon, the colour of a rule. */
  readonly shown: (row: number) => ShownRating | null;
  readonly understand: (text: string) => Recognition;
  /** A text as it was first met, and whether it stands for nothing. */
  readonly said: (text: string) => { readonly text: string; readonly missing: boolean };
  /** What a text is as a figure. */
  readonly quantity: (text: string) => Quantity | null;
}

/** Understands words as `recognise` does, each text but once. */
export function understanding(words: Vocabulary): (text: string) => Recognition {
  return remembering((text) => recognise(text, words));
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

export function repeatedHeader(sheet: string, row: number): RowPassedOver {
  return { reason: "row-repeated-header", sheet, row, text: "" };
}

/** Rated, or filled in well enough to be nobody's note. */
function isCertain(row: Item | RowPassedOver): boolean {
  if ("reason" in row) return false;
  const filled = Object.values(row.fields).filter(({ missing }) => !missing).length;
  return row.rating !== null || row.recognised.rating !== null || filled >= 3;
}

/**
 * Gives each item the heading that it stands under.
 * @param title of the table, where it is one of several parts of a register
 */
export function withSections(rows: readonly (Item | RowPassedOver)[], title: string | null): (Item | RowPassedOver)[] {
  let section = title;
  return rows.map((row) => {
    if (!("reason" in row)) return section === row.section ? row : { ...row, section };
    if (row.reason === "row-section") section = row.text;
    return row;
  });
}

/** Gives an item the comment that stands in a row of its own below it, where no column holds its comments. */
export function withComments(
  rows: readonly (Item | RowPassedOver)[],
  { sheet, left }: Pick<RowContext, "sheet" | "left">,
): (Item | RowPassedOver)[] {
  if (!rows.some((row) => "reason" in row && row.reason === "row-comment")) return [...rows];
  return rows.map((row, index) => {
    const next = rows[index + 1];
    if ("reason" in row || row.fields.commentary || !next || !("reason" in next) || next.reason !== "row-comment")
      return row;
    const column = filledColumns(sheet, next.row).find((filled) => filled >= left) ?? left;
    const text = textAt(sheet, next.row, column).replace(COMMENT, "");
    const commentary = { text, missing: false, error: false, row: next.row, column, derived: true };
    return { ...row, fields: { ...row.fields, commentary } };
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
