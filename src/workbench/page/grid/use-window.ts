import { type RefObject, useCallback, useEffect, useMemo, useState } from "react";
import type { SheetView } from "../../view/sheet-view";
import type { Selection } from "../selection";
import { HEADER_HEIGHT, HEADER_WIDTH } from "./geometry";
import { broughtIntoView } from "./scrolling";

/** The rows and columns to be drawn: those that can be seen, and some around them. */
export interface Window {
  readonly rows: readonly number[];
  readonly first: number;
  readonly last: number;
}

interface Seen {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

// Rows are made in this many steps ahead, so that most movements of the wheel make none.
const ROWS_AHEAD = 10;
const COLUMNS_AHEAD = 2;
// A screen, until the real one has been measured.
const AT_FIRST: Seen = { top: 0, left: 0, width: 900, height: 600 };

/** Follows the scrolling of `viewport`, and brings the selection into view whenever `reveals` changes. */
export function useWindow(
  view: SheetView,
  viewport: RefObject<HTMLDivElement | null>,
  selection: Selection,
  reveals: number,
): Window {
  const [seen, setSeen] = useState(AT_FIRST);
  const look = useCallback((): void => {
    const { current } = viewport;
    if (current === null) return;
    const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight: height } = current;
    setSeen((old) =>
      old.top === top && old.left === left && old.width === width && old.height === height
        ? old
        : { top, left, width, height },
    );
  }, [viewport]);
  useEffect(() => {
    const { current } = viewport;
    if (current === null) return undefined;
    const sizes = new ResizeObserver(look);
    sizes.observe(current);
    current.addEventListener("scroll", look, { passive: true });
    return () => {
      sizes.disconnect();
      current.removeEventListener("scroll", look);
    };
  }, [viewport, look]);
  const { row, column } = selection.active;
  useEffect(() => {
    if (viewport.current !== null && reveals > 0) broughtIntoView(viewport.current, view, row, column);
  }, [viewport, view, reveals, row, column]);

  const { rows, columns, frozen } = view;
  const body = { top: seen.top + rows.start(frozen.rows), left: seen.left + columns.start(frozen.columns) };
  const firstRow = Math.max(frozen.rows, rows.at(body.top) - ROWS_AHEAD);
  const lastRow = Math.min(rows.count - 1, rows.at(seen.top + seen.height - HEADER_HEIGHT) + ROWS_AHEAD);
  return {
    rows: useMemo(() => rowsToDraw(view, firstRow, lastRow), [view, firstRow, lastRow]),
    first: Math.max(frozen.columns, columns.at(body.left) - COLUMNS_AHEAD),
    last: Math.min(columns.count - 1, columns.at(seen.left + seen.width - HEADER_WIDTH) + COLUMNS_AHEAD),
  };
}

/** A merged cell is drawn by its first row, be that ever so far above what is seen. */
function rowsToDraw(view: SheetView, first: number, last: number): readonly number[] {
  const drawn: number[] = [];
  for (let row = view.merges.firstRow(first); row <= last; row += 1) {
    const isBegun = row >= first || view.merges.reaches(row, first);
    if (row >= view.frozen.rows && isBegun && view.rows.size(row) > 0) drawn.push(row);
  }
  return drawn;
}
