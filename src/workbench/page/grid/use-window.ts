import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect, useMemo } from "react";
import type { SheetView } from "../../view/sheet-view";
import type { Selection } from "../selection";
import { HEADER_HEIGHT, HEADER_WIDTH } from "./geometry";

/** The rows and columns to be drawn: those that can be seen, and some around them. */
export interface Window {
  readonly rows: readonly number[];
  readonly first: number;
  readonly last: number;
}

// Rows are made in this many steps ahead, so that most movements of the wheel make none.
const ROWS_AHEAD = 10;
const COLUMNS_AHEAD = 2;
// A screen, until the real one has been measured.
const AT_FIRST = { width: 900, height: 600 };

/** Follows the scrolling of `viewport`, and brings the selection into view whenever `reveals` changes. */
export function useWindow(
  view: SheetView,
  viewport: RefObject<HTMLDivElement | null>,
  selection: Selection,
  reveals: number,
): Window {
  const { rows, columns, frozen } = view;
  const common = {
    getScrollElement: () => viewport.current,
    initialRect: AT_FIRST,
    // React 19 draws at once anyway; forcing it from within an effect only earns a warning.
    useFlushSync: false,
  };
  const down = useVirtualizer<HTMLDivElement, Element>({
    ...common,
    count: rows.count,
    estimateSize: (row) => rows.size(row),
    overscan: ROWS_AHEAD,
    paddingStart: HEADER_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT + rows.start(frozen.rows),
  });
  const across = useVirtualizer<HTMLDivElement, Element>({
    ...common,
    horizontal: true,
    count: columns.count,
    estimateSize: (column) => columns.size(column),
    overscan: COLUMNS_AHEAD,
    paddingStart: HEADER_WIDTH,
    scrollPaddingStart: HEADER_WIDTH + columns.start(frozen.columns),
  });
  // Another sheet, or other sizes after an edit: what was measured before holds no more.
  useEffect(() => {
    down.measure();
    across.measure();
  }, [view, down, across]);
  const { row, column } = selection.active;
  useEffect(() => {
    if (reveals === 0) return;
    if (row >= frozen.rows) down.scrollToIndex(row);
    if (column >= frozen.columns) across.scrollToIndex(column);
  }, [down, across, frozen, reveals, row, column]);

  const shownRows = down.getVirtualItems();
  const shownColumns = across.getVirtualItems();
  const firstRow = Math.max(frozen.rows, shownRows[0]?.index ?? 0);
  const lastRow = Math.min(rows.count - 1, shownRows.at(-1)?.index ?? 0);
  return {
    rows: useMemo(() => rowsToDraw(view, firstRow, lastRow), [view, firstRow, lastRow]),
    first: Math.max(frozen.columns, shownColumns[0]?.index ?? 0),
    last: Math.min(columns.count - 1, shownColumns.at(-1)?.index ?? 0),
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
