import { checkBook } from "../../src/check/check-book";
import type { Explained } from "../../src/check/explanations";
import { columnLetters } from "../../src/kpi/address";
import type { SheetSnapshot } from "../../src/read/snapshot";
import type { Book } from "../../src/read/register";
import { NOTHING_KEPT, type Kept } from "../../src/report/kept/kept";
import type { Layout } from "../../src/report/layout";
import type { PlanCell, SheetPlan } from "../../src/report/sheets/plan";
import type { ReportInput } from "../../src/report/report-input";
import { summarise } from "../../src/report/summarise";
import { bookOf } from "../snapshots";
import { preset, PROFILE } from "./council-books";

interface More {
  readonly layout?: Layout;
  readonly kept?: Kept;
  readonly explained?: Explained;
}

/** What the sheets of a workbook are made of, its findings included. */
export function inputOf(sheets: SheetSnapshot | readonly SheetSnapshot[], more: More = {}): ReportInput {
  return inputOfBook(bookOf(sheets, PROFILE), more);
}

export function inputOfBook(book: Book, { layout = preset("standard"), kept = NOTHING_KEPT, explained }: More = {}): ReportInput {
  const sheetOrder = [...new Set(book.registers.map(({ sheet }) => sheet))];
  const findings = checkBook(book, { profile: PROFILE, sheetOrder });
  return { book, findings, explained, summary: summarise(book), profile: PROFILE, layout, kept };
} // prettier-ignore

export type Value = string | number | boolean;

/** What the sheet's cells would hold. */
export function gridOf({ cells }: SheetPlan): Value[][] {
  return cells.map((row) => row.map(valueOf));
}

function valueOf(cell: PlanCell): Value {
  if (cell === null) return "";
  if ("text" in cell) return cell.text;
  if ("number" in cell) return cell.number;
  return "date" in cell ? cell.date : "";
}

/** A row of a table of a plan. */
export interface PlannedRow {
  readonly table: string;
  /** By heading. */
  readonly cells: Readonly<Record<string, string>>;
  readonly key: string;
  /** Zero-based. */
  readonly row: number;
  /** The column that is filled in. */
  readonly fill: number;
}

/** The rows of all tables that have keys. */
export function rowsIn(plan: SheetPlan): PlannedRow[] {
  const titles = new Set(plan.styles.filter(({ style }) => style === "section").map(({ row }) => row));
  const [keys] = plan.hiddenColumns;
  if (keys === undefined) throw new Error("There is no column of keys.");
  const found: PlannedRow[] = [];
  let table = "";
  let headings: string[] = [];
  for (const [row, values] of gridOf(plan).entries()) {
    const texts = values.map(String);
    const key = texts[keys] ?? "";
    if (titles.has(row)) table = texts[0] ?? "";
    else if (key.startsWith("Key of")) headings = texts;
    else if (key !== "") {
      const cells = Object.fromEntries(headings.map((heading, column) => [heading.trim() || columnLetters(column), texts[column] ?? ""])); // prettier-ignore
      found.push({ table, cells, key, row, fill: keys - 1 });
    }
  }
  return found;
}

/** The lines of the first column. */
export function linesIn(plan: SheetPlan): string[] {
  return gridOf(plan).map(([first]) => String(first ?? ""));
}
