import type { Area } from "../engine/address";
import type { SheetView } from "../view/sheet-view";

export interface Point {
  readonly row: number;
  readonly column: number;
}

/** What is selected on a sheet: an area, and in it the cell that typing goes to. */
export interface Selection {
  readonly area: Area;
  readonly active: Point;
}

/** The area's first cell is the active one. */
export function selectionOf(area: Area): Selection {
  return { area, active: { row: area.row, column: area.column } };
}

/** The rectangle from one cell to another, grown around merged cells. */
export function reaching(view: SheetView, from: Point, to: Point): Selection {
  const area = {
    row: Math.min(from.row, to.row),
    column: Math.min(from.column, to.column),
    rows: Math.abs(from.row - to.row) + 1,
    columns: Math.abs(from.column - to.column) + 1,
  };
  return { area: view.merges.grown(area), active: from };
}

/** One cell, whole where it is merged. */
export function single(view: SheetView, { row, column }: Point): Selection {
  return selectionOf(view.merges.grown({ row, column, rows: 1, columns: 1 }));
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** The cell next to the active one, past hidden rows and columns and out of a merged cell. */
export function neighbour(view: SheetView, from: Point, down: number, across: number): Point {
  const merge = view.merges.at(from.row, from.column);
  const { row, column, rows, columns } = merge ?? { ...from, rows: 1, columns: 1 };
  const rowEdge = down > 0 ? row + rows - 1 : row;
  const columnEdge = across > 0 ? column + columns - 1 : column;
  return {
    row: down === 0 ? from.row : view.rows.step(rowEdge, down > 0 ? 1 : -1),
    column: across === 0 ? from.column : view.columns.step(columnEdge, across > 0 ? 1 : -1),
  };
}

/** Where Ctrl and an arrow lead: the end of a run of filled cells, or the next filled cell. */
export function edge(view: SheetView, from: Point, down: number, across: number): Point {
  const isFilled = ({ row, column }: Point): boolean => {
    const cell = view.sheet.cells.at(row, column);
    return cell !== undefined && (cell.type !== "Empty" || cell.formula !== undefined);
  };
  let at = from;
  let next = neighbour(view, at, down, across);
  const isRun = isFilled(at) && isFilled(next);
  while (next.row !== at.row || next.column !== at.column) {
    if (isRun && !isFilled(next)) return at;
    at = next;
    if (!isRun && isFilled(at)) return at;
    next = neighbour(view, at, down, across);
  }
  return at;
}
