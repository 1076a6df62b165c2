import { hostError } from "../errors";
import { type Area, intersection, MAX_COLUMNS, MAX_ROWS } from "../engine/address";
import { hasContent } from "../engine/cells";
import type { Sheet } from "../engine/sheet";
import { type Place, placed } from "./common";

/** The smallest rectangle around the sheet's cells, within `bounds`; formats count unless `valuesOnly`. */
export function usedArea(sheet: Sheet, valuesOnly: boolean, bounds?: Area): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const { row, column, cell } of sheet.cells.all()) {
    if (valuesOnly ? !hasContent(cell) : !hasContent(cell) && (cell.style ?? 0) === 0) continue;
    if (bounds !== undefined && intersection(bounds, { row, column, rows: 1, columns: 1 }) === undefined) continue;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (bottom < 0) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Deltas as Excel counts them: the new size must keep at least one cell on the sheet. */
export function resized({ sheet, area }: Place, rows: number, columns: number): Place {
  return placed(sheet, { ...area, rows: area.rows + rows, columns: area.columns + columns });
}

export function sized({ sheet, area }: Place, rows: number, columns: number): Place {
  if (rows < 1 || columns < 1) throw hostError("InvalidArgument");
  return placed(sheet, { ...area, rows, columns });
}

export function moved({ sheet, area }: Place, rows: number, columns: number): Place {
  return placed(sheet, { ...area, row: area.row + rows, column: area.column + columns });
}

export function entireColumn({ sheet, area }: Place): Place {
  return { sheet, area: { ...area, row: 0, rows: MAX_ROWS } };
}

export function entireRow({ sheet, area }: Place): Place {
  return { sheet, area: { ...area, column: 0, columns: MAX_COLUMNS } };
}

export function oneCell({ sheet, area }: Place, row: number, column: number): Place {
  // Excel lets getCell leave the range, not the sheet (documentation of Range.getCell).
  return placed(sheet, { row: area.row + row, column: area.column + column, rows: 1, columns: 1 });
}

export function oneRow({ sheet, area }: Place, row: number): Place {
  return placed(sheet, { ...area, row: area.row + row, rows: 1 });
}

export function oneColumn({ sheet, area }: Place, column: number): Place {
  return placed(sheet, { ...area, column: area.column + column, columns: 1 });
}

/** The smallest rectangle around both. */
export function bounding(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}
