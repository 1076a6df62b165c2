import { type Area, intersection } from "../engine/address";
import { lacking } from "../errors";
import type { Place } from "./common";

/** The cells of a place that hold formulas, those below each other as one area. Any other kind is not there. */
export function specialCells({ sheet, area }: Place, kind: unknown, of: unknown): readonly Area[] {
  if (kind !== "Formulas" || (of !== undefined && of !== null && of !== "All"))
    throw lacking(`Range.getSpecialCellsOrNullObject of ${String(kind)}`);
  const found: Area[] = [];
  const open = new Map<number, number>();
  for (const { row, column, cell } of sheet.cells.all()) {
    if (cell.formula === undefined) continue;
    if (intersection(area, { row, column, rows: 1, columns: 1 }) === undefined) continue;
    const at = open.get(column);
    const above = at === undefined ? undefined : found[at];
    if (at !== undefined && above && above.row + above.rows === row) found[at] = { ...above, rows: above.rows + 1 };
    else open.set(column, found.push({ row, column, rows: 1, columns: 1 }) - 1);
  }
  return found;
}
