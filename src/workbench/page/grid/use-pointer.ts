import { type PointerEvent, useRef } from "react";
import { MAX_COLUMNS, MAX_ROWS } from "../../engine/address";
import type { SheetView } from "../../view/sheet-view";
import { type Point, reaching, type Selection, single } from "../selection";

/** The place that an element of the grid stands for: a cell, a whole row or a whole column. */
export function placeUnder(
  target: EventTarget | null,
): { readonly row?: number; readonly column?: number } | undefined {
  const element =
    target instanceof Element ? target.closest<HTMLElement>("[data-row], [data-column], [data-corner]") : null;
  if (element === null) return undefined;
  const { row, column } = element.dataset;
  return {
    ...(row === undefined ? {} : { row: Number(row) }),
    ...(column === undefined ? {} : { column: Number(column) }),
  };
}

interface Pointing {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
}

/** Selecting by mouse, pen or finger: press for a cell, drag or Shift for an area, a header for a row or column. */
export function usePointer(view: SheetView, selection: Selection, select: (selection: Selection) => void): Pointing {
  const start = useRef<Point | null>(null);
  const last = useRef("");
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    const place = placeUnder(event.target);
    if (event.button !== 0 || place === undefined) return;
    const { row, column } = place;
    if (row !== undefined && column !== undefined) {
      const point = { row, column };
      start.current = event.shiftKey ? selection.active : point;
      last.current = `${row},${column}`;
      select(event.shiftKey ? reaching(view, selection.active, point) : single(view, point));
    } else {
      const area = { row: row ?? 0, column: column ?? 0, rows: row === undefined ? MAX_ROWS : 1, columns: column === undefined ? MAX_COLUMNS : 1 }; // prettier-ignore
      select({ area, active: { row: area.row, column: area.column } });
    }
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (start.current === null || event.buttons !== 1) return;
    const { row, column } = placeUnder(document.elementFromPoint(event.clientX, event.clientY)) ?? {};
    if (row === undefined || column === undefined || last.current === `${row},${column}`) return;
    last.current = `${row},${column}`;
    select(reaching(view, start.current, { row, column }));
  };
  return {
    onPointerDown,
    onPointerMove,
    onPointerUp: () => {
      start.current = null;
    },
  };
}
