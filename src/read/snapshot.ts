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
  /** By zero-based column of the sheet. */
  readonly details: ReadonlyMap<number, ColumnDetail>;
}

/** A workbook as plain cells, its sheets in the order of their tabs. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
}

/** A column of which more than the values is wanted. Rows are zero-based, both ends included. */
export interface DetailRequest {
  readonly sheet: string;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  readonly fill: boolean;
}
