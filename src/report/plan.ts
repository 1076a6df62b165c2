import type { Bucket } from "../kpi/rating";

/** How a cell looks. The writer knows what each means; a plan never holds a colour. */
export const STYLES = ["title", "subtitle", "headline", "section", "heading", "count-heading", "label", "body", "link", "count", "share", "total", "total-count"] as const; // prettier-ignore
export type Style = (typeof STYLES)[number];

/** What goes into one cell. Text is always text: the writer sees to it that it never becomes a formula. */
export type PlanCell =
  | null
  | { readonly text: string }
  | { readonly number: number }
  /** Without the leading '='; made by this product only, never from a text of the workbook. */
  | { readonly formula: string }
  /** A link to a cell of this workbook. */
  | { readonly link: { readonly sheet: string; readonly cell: string }; readonly text: string };

/** A rectangle of the sheet in one style. Rows and columns are zero-based. */
export interface StyledArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly style: Style;
}

/** A cell coloured as a rating; the word for it always stands in it. */
export interface RatedCell {
  readonly row: number;
  readonly column: number;
  readonly bucket: Bucket;
}

export const SHEET_ROLES = ["summary", "exceptions", "checks"] as const;
export type SheetRole = (typeof SHEET_ROLES)[number];

/** One sheet to write, as data. */
export interface SheetPlan {
  /** Stays the same for ever: the mark by which the add-in knows its sheet again. */
  readonly role: SheetRole;
  /** The name that is wished for; another is taken where the officer has a sheet of that name. */
  readonly name: string;
  /** Row by row, from A1; every row as long as the widest. */
  readonly cells: readonly (readonly PlanCell[])[];
  readonly styles: readonly StyledArea[];
  readonly ratings: readonly RatedCell[];
  /** A column's width, in characters of the default font. */
  readonly widths: readonly number[];
  /** The zero-based row that heads a long table: it stays in sight and is printed on every page. Null where there is none. */
  readonly headerRow: number | null;
}

/** All that one press of the button writes. */
export interface ReportPlan {
  readonly sheets: readonly SheetPlan[];
}
