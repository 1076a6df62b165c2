import type { KeyboardEvent } from "react";
import type { SheetView } from "../../view/sheet-view";
import { edge, neighbour, type Point, reaching, type Selection, single } from "../selection";

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

interface Acts {
  readonly select: (selection: Selection) => void;
  readonly edit: (text: string | null) => void;
  readonly clear: () => void;
}

/** What Excel's keys do on a sheet. Tab is not among them: it leaves the grid, so that no one is kept in it. */
export function keyHandler(view: SheetView, selection: Selection, acts: Acts): (event: KeyboardEvent) => void {
  return (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const isCommand = ctrlKey || metaKey;
    if (altKey) return;
    const to = target(view, selection, key, isCommand, shiftKey, rowsInView(event));
    if (to !== undefined) {
      acts.select(shiftKey && key !== "Enter" ? reaching(view, selection.active, to) : single(view, to));
    } else if (key === "F2") acts.edit(null);
    else if (key === "Delete" || key === "Backspace") acts.clear();
    else if (key === "a" && isCommand) {
      acts.select({ ...selection, area: { row: 0, column: 0, rows: view.rows.count, columns: view.columns.count } });
    } else if (key.length === 1 && !isCommand) acts.edit(key);
    else return;
    event.preventDefault();
  };
}

const USUAL_HEIGHT = 20;

function rowsInView({ currentTarget }: KeyboardEvent): number {
  const height = currentTarget.closest("[data-viewport]")?.clientHeight ?? 0;
  return Math.max(1, Math.floor(height / USUAL_HEIGHT) - 2);
}

function target(
  view: SheetView,
  { area, active }: Selection,
  key: string,
  isCommand: boolean,
  isExtending: boolean,
  rowsInView: number,
): Point | undefined {
  // With Shift the far corner moves, and the active cell stays.
  const far = {
    row: area.row < active.row ? area.row : area.row + area.rows - 1,
    column: area.column < active.column ? area.column : area.column + area.columns - 1,
  };
  const from = isExtending && key !== "Enter" ? far : active;
  const arrow = ARROWS[key];
  if (arrow !== undefined) return isCommand ? edge(view, from, ...arrow) : neighbour(view, from, ...arrow);
  switch (key) {
    case "Enter":
      return neighbour(view, active, isExtending ? -1 : 1, 0);
    case "Home":
      return isCommand ? { row: view.frozen.rows, column: view.frozen.columns } : { ...from, column: 0 };
    case "End":
      return isCommand ? lastFilled(view) : undefined;
    case "PageDown":
      return { ...from, row: Math.min(from.row + rowsInView, view.rows.count - 1) };
    case "PageUp":
      return { ...from, row: Math.max(from.row - rowsInView, 0) };
    default:
      return undefined;
  }
}

function lastFilled(view: SheetView): Point {
  let row = 0;
  let column = 0;
  for (const each of view.sheet.cells.all()) {
    row = Math.max(row, each.row);
    column = Math.max(column, each.column);
  }
  return { row: Math.min(row, view.rows.count - 1), column: Math.min(column, view.columns.count - 1) };
}
