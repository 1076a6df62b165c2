import type { Area } from "../engine/address";

/** Looks merged cells up by row. */
export class Merges {
  private readonly byRow = new Map<number, Area[]>();

  constructor(readonly all: readonly Area[]) {
    for (const area of all) {
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        const list = this.byRow.get(row);
        if (list === undefined) this.byRow.set(row, [area]);
        else list.push(area);
      }
    }
  }

  /** The merged cell of which this cell is a part. */
  at(row: number, column: number): Area | undefined {
    return this.byRow.get(row)?.find((area) => column >= area.column && column < area.column + area.columns);
  }

  /** The first row of the merged cells that reach into `row`: from there on they must be drawn. */
  firstRow(row: number): number {
    return Math.min(row, ...(this.byRow.get(row) ?? []).map((area) => area.row));
  }

  /** Whether a merged cell that begins in `row` reaches down to `below`. */
  reaches(row: number, below: number): boolean {
    return this.byRow.get(row)?.some((area) => area.row === row && area.row + area.rows > below) ?? false;
  }

  /** The area, grown until it cuts no merged cell. */
  grown(area: Area): Area {
    let { row, column } = area;
    let bottom = row + area.rows;
    let right = column + area.columns;
    for (let grew = true; grew;) {
      grew = false;
      for (const each of this.all) {
        const meets = each.row < bottom && each.row + each.rows > row && each.column < right && each.column + each.columns > column; // prettier-ignore
        const inside = each.row >= row && each.row + each.rows <= bottom && each.column >= column && each.column + each.columns <= right; // prettier-ignore
        if (!meets || inside) continue;
        row = Math.min(row, each.row);
        column = Math.min(column, each.column);
        bottom = Math.max(bottom, each.row + each.rows);
        right = Math.max(right, each.column + each.columns);
        grew = true;
      }
    }
    return { row, column, rows: bottom - row, columns: right - column };
  }
}
