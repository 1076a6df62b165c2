import type { Area } from "../../kpi/address";
import type { Bucket } from "../../kpi/rating";

/** How a cell looks. The writer knows what each means; a plan never holds a colour. */
export const STYLES = ["title", "subtitle", "headline", "sentence", "section", "heading", "count-heading", "label", "body", "link", "count", "few", "critical", "share", "total", "total-count", "total-critical", "total-share", "read", "read-count", "difference", "note", "to-fill-in", "figure", "date", "worked-out", "group"] as const; // prettier-ignore
export type Style = (typeof STYLES)[number];

/** The sheets that are written, in the order in which they are added. Each stays the same for ever: it is in the mark. */
export const SHEET_ROLES = ["summary", "exceptions", "checks", "chase", "register"] as const;
export type SheetRole = (typeof SHEET_ROLES)[number];

/** Where a link goes: to a cell of the officer's, by the name of its sheet; or to rows of one of ours, whatever it is called. */
export type Target =
  | { readonly sheet: string; readonly cell: string }
  /** Several areas where the rows do not stand together. */
  | { readonly role: SheetRole; readonly areas: readonly Area[] };

/** What goes into one cell. Text is always text: the writer sees to it that it never becomes a formula. */
export type PlanCell =
  | null
  | { readonly text: string }
  | { readonly number: number; readonly link?: Target }
  /** ISO date, written so that Excel knows it for one. */
  | { readonly date: string }
  /**
   * Without the leading '='; made by this product only, never from a text of the workbook but quoted. The Register
   * table is called by its final name, REGISTER_TABLE.
   */
  | { readonly formula: string; readonly link?: Target }
  | { readonly link: Target; readonly text: string };

/** What the table of items is called in formulas, PivotTables and Power BI. */
export const REGISTER_TABLE = "QuarterRegister";

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

/** Cells that are coloured by the word in them, also when the word is edited: a conditional format for each word. */
export interface RatedArea {
  readonly area: Area;
  readonly words: readonly { readonly word: string; readonly bucket: Bucket }[];
}

/** Bars stacked in the colours of ratings, one series a column of counts. All areas are of the chart's own sheet. */
export interface ChartPlan {
  /** Stays the same for the same table, and unlike others of its sheet. */
  readonly name: string;
  readonly title: string;
  /** 'bars' lie, for long names; 'columns' stand, for periods. 'shares' add up to 100%. */
  readonly kind: "bars" | "columns" | "shares";
  /** The cells that it covers. */
  readonly covers: Area;
  /** The names under the bars, a cell each. */
  readonly categories: Area;
  readonly series: readonly {
    /** The cell that names it. */
    readonly heading: { readonly row: number; readonly column: number };
    readonly values: Area;
    /** In whose colour; null where it counts several ratings, or a status. */
    readonly bucket: Bucket | null;
  }[];
}

/** A text in the first column that runs over several: its cells are one, and so many lines high. */
export interface WideText {
  readonly row: number;
  readonly columns: number;
  readonly lines: number;
}

/** One sheet to write, as data. */
export interface SheetPlan {
  readonly role: SheetRole;
  /** The name that is wished for; another is taken where the officer has a sheet of that name. */
  readonly name: string;
  /** Row by row, from A1; every row as long as the widest. */
  readonly cells: readonly (readonly PlanCell[])[];
  readonly styles: readonly StyledArea[];
  readonly wideTexts: readonly WideText[];
  readonly ratings: readonly RatedCell[];
  readonly ratedAreas: readonly RatedArea[];
  /** A column's width, in characters of the default font. */
  readonly widths: readonly number[];
  /** Zero-based columns that are kept from sight: keys by which rows are known again. */
  readonly hiddenColumns: readonly number[];
  /** The zero-based row that heads a long table: it stays in sight and is printed on every page. Null where there is none. */
  readonly headerRow: number | null;
  /** Columns at the left that stay in sight. */
  readonly frozenColumns: number;
  /** Zero-based rows before which a new page begins. */
  readonly pageBreaks: readonly number[];
  /** A table of Excel's own, its header row included; called REGISTER_TABLE. */
  readonly table: Area | null;
  readonly charts: readonly ChartPlan[];
}

/** All that one press of the button writes. */
export interface ReportPlan {
  readonly sheets: readonly SheetPlan[];
}
