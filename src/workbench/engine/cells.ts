export type ValueType = "Empty" | "Double" | "String" | "Boolean" | "Error";

/** One cell as it stands in the workbook. `value` of an empty cell is "". */
export interface Cell {
  type: ValueType;
  value: number | string | boolean;
  formula?: string;
  /** The engine's style id; undefined until asked for, where the engine chose it from row or column. */
  style?: number | undefined;
  /** Where the value of a formula comes from: the file, our own calculation, or nowhere yet. */
  from?: "file" | "calculated" | "nowhere";
  /** The state of the workbook in which the value was calculated. */
  version?: number;
  /** The group of a formula that the file spells once for many cells. */
  sharedGroup?: string;
  /** The engine was given the formula anew: its type and value in the saved part are ours to write. */
  isRespelled?: boolean;
  /** The formula that the engine was given, tables as cells; undefined where it has the file's. */
  inEngine?: string;
  /** The cells that the file gives an array formula. */
  arrayRef?: string;
}

/** The cells of one sheet, row by row; sparse. */
export class Cells {
  readonly rows: (Cell | undefined)[][] = [];

  at(row: number, column: number): Cell | undefined {
    return this.rows[row]?.[column];
  }

  put(row: number, column: number, cell: Cell): void {
    (this.rows[row] ??= [])[column] = cell;
  }

  remove(row: number, column: number): void {
    const cells = this.rows[row];
    if (cells !== undefined) cells[column] = undefined;
  }

  /** Every cell that is there, from top left, row by row. */
  *all(): Generator<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
    for (const [row, cells] of this.rows.entries()) {
      // A sparse array gives undefined for a row that is not there.
      for (const [column, cell] of (cells as (Cell | undefined)[] | undefined)?.entries() ?? []) {
        if (cell !== undefined) yield { row, column, cell };
      }
    }
  }
}

/** A cell that shows something: a value, or a formula even where its answer is "". */
export function hasContent(cell: Cell): boolean {
  return cell.type !== "Empty" || cell.formula !== undefined;
}
