import type { Book } from "../book";
import type { Calculated } from "../calculation";
import { ErrorValue, type Scalar } from "./scalars";
import type { At } from "./table-places";
import type { Cells } from "./values";

/** Reads one cell, calculated. */
export type ReadCell = (at: At) => Calculated | undefined;

const WORTH_KEEPING = 16;

/** What the cells of references hold, row by row down to the sheet's last row; kept until something is written. */
export class CellScalars {
  private version = -1;
  private readonly kept = new Map<string, readonly Scalar[]>();

  constructor(
    private readonly book: Book,
    private readonly read: ReadCell,
  ) {}

  readonly of = (cells: Cells): readonly Scalar[] => {
    const { sheet, area } = cells;
    if (area.rows * area.columns < WORTH_KEEPING) return this.all(cells);
    if (this.version !== this.book.version) {
      this.kept.clear();
      this.version = this.book.version;
    }
    const key = `${sheet.id}:${area.row}:${area.column}:${area.rows}:${area.columns}`;
    let scalars = this.kept.get(key);
    if (scalars === undefined) {
      scalars = this.all(cells);
      this.kept.set(key, scalars);
    }
    return scalars;
  };

  private all({ sheet, area }: Cells): readonly Scalar[] {
    const end = Math.min(area.row + area.rows, sheet.cells.rows.length);
    const scalars: Scalar[] = [];
    for (let row = area.row; row < end; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        scalars.push(scalarOf(this.read({ sheet, row, column })));
      }
    }
    return scalars;
  }
}

function scalarOf(found: Calculated | undefined): Scalar {
  if (found === undefined || found.type === "Empty") return null;
  return found.type === "Error" ? new ErrorValue(String(found.value)) : found.value;
}
