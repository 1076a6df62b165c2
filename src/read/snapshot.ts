/** A cell's value as Office.js gives it: dates as serial numbers, errors as '#REF!', empty as ''. */
export type CellValue = string | number | boolean;

/** What is fetched of a column only where the values alone do not say enough. Indexed from `top`. */
export interface ColumnDetail {
  readonly top: number;
  /** As Excel shows the cells. */
  readonly text: readonly string[];
  readonly isError: readonly boolean[];
  /** #RRGGBB, or null where fills were not asked for or the cell has none. */
  readonly fill: readonly (string | null)[];
  /** Colour (#RRGGBB) and name of the cells' fonts, null where a cell has several; left out where they were not asked for. */
  readonly fonts?: readonly { readonly color: string | null; readonly name: string | null }[] | undefined;
  /** The conditional formats that touch the column, the first to be applied first; none where they were not asked for. */
  readonly conditions: readonly Condition[];
}

/** A conditional format, as far as it can say a rating. */
export type Condition =
  | {
      readonly kind: "icons";
      /** Excel's name of the set: 'ThreeTrafficLights1'. */
      readonly style: string;
      readonly reversed: boolean;
      /** A threshold for each icon, the lowest first. */
      readonly criteria: readonly IconCriterion[];
    }
  /** The cell is compared with one or two constants. */
  | { readonly kind: "value"; readonly operator: string; readonly first: string; readonly second: string | null; readonly fill: string | null }
  | { readonly kind: "text"; readonly operator: string; readonly text: string; readonly fill: string | null }
  /** One that cannot be followed from here: a formula, a colour scale. */
  | { readonly kind: "other" }; // prettier-ignore

export interface IconCriterion {
  /** 'Number', 'Percent', 'Percentile', 'Formula'. */
  readonly type: string;
  /** A number as text; with or without the equals sign. */
  readonly formula: string;
  /** The threshold itself belongs to the icon. */
  readonly inclusive: boolean;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  /** Made by this add-in, so never read as a register. */
  readonly ours: boolean;
  /** Zero-based place of values[0][0]. */
  readonly top: number;
  readonly left: number;
  /** The used range, rectangular; no rows where the sheet is empty. */
  readonly values: readonly (readonly CellValue[])[];
  /** Zero-based rows that are hidden or filtered away, as far as they were asked for. */
  readonly hiddenRows: ReadonlySet<number>;
  /** How many pictures lie over a column that might hold ratings. */
  readonly pictures: ReadonlyMap<number, number>;
  /** By zero-based column of the sheet. */
  readonly details: ReadonlyMap<number, ColumnDetail>;
}

/** A workbook as plain cells, its sheets in the order of their tabs. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
}

/** What more is wanted than the values: of some columns, and of some tables. */
export interface DetailRequests {
  readonly columns: readonly ColumnRequest[];
  readonly tables: readonly TableRequest[];
}

/** The answers, in the order of the requests. */
export interface Details {
  readonly columns: readonly ColumnDetail[];
  readonly tables: readonly TableDetail[];
}

/** Rows are zero-based, both ends included. */
export interface TableRequest {
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
  /** The column in which pictures may stand instead of ratings; null where it has words enough. */
  readonly pictured: number | null;
}

export interface TableDetail {
  /** Zero-based rows that are hidden or filtered away. */
  readonly hiddenRows: readonly number[];
  /** How many pictures lie over the column that was asked for. */
  readonly pictures: number;
}

/** A column of which more than the values is wanted. Rows are zero-based, both ends included. */
export interface ColumnRequest {
  readonly sheet: string;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  readonly fill: boolean;
  /** The fonts too; left out where they say nothing. */
  readonly font?: true | undefined;
  readonly conditions: boolean;
}
