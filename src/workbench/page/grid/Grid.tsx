import { mergeClasses } from "@fluentui/react-components";
import { type MouseEvent, useMemo, useRef, useState } from "react";
import { typedText } from "../../view/cell-text";
import type { SheetView } from "../../view/sheet-view";
import { Charts } from "../charts/Charts";
import { neighbour, type Selection, single } from "../selection";
import { useWorkbench } from "../use-workbench";
import { clipboardHandlers } from "./clipboard";
import { ColumnHeaders } from "./ColumnHeaders";
import type { Editing } from "./editing";
import { cellId, HEADER_HEIGHT, HEADER_WIDTH } from "./geometry";
import { Row } from "./Row";
import { useGridStyles } from "./use-grid-styles";
import { keyHandler } from "./use-keys";
import { placeUnder, usePointer } from "./use-pointer";
import { useWindow } from "./use-window";

interface GridProps {
  readonly view: SheetView;
  readonly selection: Selection;
  readonly reveals: number;
}

// A press on Delete clears at most that many cells one by one.
const MAX_CLEARED = 5000;

/** The sheet: what can be seen of it, to look at, to walk through and to type into. */
export function Grid({ view, selection, reveals }: GridProps) {
  const styles = useGridStyles();
  const workbench = useWorkbench();
  const viewport = useRef<HTMLDivElement>(null);
  const [typing, setTyping] = useState<{ readonly text: string } | null>(null);
  const seen = useWindow(view, viewport, selection, reveals);
  const select = (next: Selection): void => {
    workbench.select(next);
  };
  const pointer = usePointer(view, selection, select);
  const { row: activeRow, column: activeColumn } = selection.active;

  const edit = (text: string | null): void => {
    setTyping({ text: text ?? typedText(view.sheet, activeRow, activeColumn) });
  };
  const clear = (): void => {
    const { area } = selection;
    const rows = Math.min(area.rows, view.sheet.cells.rows.length - area.row);
    const columns = Math.min(area.columns, view.columns.count - area.column);
    if (rows * columns > MAX_CLEARED) return;
    for (let row = area.row; row < area.row + rows; row += 1)
      for (let column = area.column; column < area.column + columns; column += 1) workbench.edit(row, column, "");
  };
  const editing = useMemo((): Editing | null => {
    if (typing === null) return null;
    const close = (): void => {
      setTyping(null);
    };
    return {
      row: activeRow,
      column: activeColumn,
      text: typing.text,
      cancel: close,
      commit: (text, down, across) => {
        close();
        workbench.edit(activeRow, activeColumn, text);
        const from = { row: activeRow, column: activeColumn };
        if (down !== 0 || across !== 0) workbench.select(single(view, neighbour(view, from, down, across)));
      },
    };
  }, [typing, activeRow, activeColumn, view, workbench]);
  const onKeyDown = keyHandler(view, selection, {
    select,
    edit,
    clear,
  });
  const clipboard = clipboardHandlers(view, selection, {
    select,
    edit: (row, column, typed) => {
      workbench.edit(row, column, typed);
    },
  });
  const onClick = (event: MouseEvent): void => {
    const { row, column } = placeUnder(event.target) ?? {};
    if (row === undefined || column === undefined || !(event.target instanceof Element)) return;
    const link = view.row(row).find((cell) => cell.column === column)?.link;
    if (link !== undefined && event.target.closest("[data-link]") !== null) workbench.follow(link);
  };

  const { area } = selection;
  const drawRow = (row: number, top: number) => (
    <Row
      key={row}
      view={view}
      row={row}
      top={top}
      first={seen.first}
      last={seen.last}
      selection={row >= area.row && row < area.row + area.rows ? selection : null}
      editing={editing?.row === row ? editing : null}
    />
  );
  const frozenRows = Array.from({ length: view.frozen.rows }, (_, row) => row).filter((row) => view.rows.size(row) > 0);
  const isActiveDrawn = activeRow < view.frozen.rows || seen.rows.includes(activeRow);
  const isColumnDrawn = activeColumn < view.frozen.columns || (activeColumn >= seen.first && activeColumn <= seen.last);
  return (
    <div ref={viewport} data-viewport className={styles.viewport}>
      <div
        className={styles.canvas}
        style={{ width: HEADER_WIDTH + view.columns.total, height: HEADER_HEIGHT + view.rows.total }}
      >
        <div
          role="grid"
          aria-label={`Sheet ${view.sheet.name}`}
          aria-rowcount={view.rows.count + 1}
          aria-colcount={view.columns.count + 1}
          aria-multiselectable
          aria-activedescendant={isActiveDrawn && isColumnDrawn ? cellId(activeRow, activeColumn) : undefined}
          tabIndex={0}
          className={styles.grid}
          onKeyDown={onKeyDown}
          onClick={onClick}
          onDoubleClick={() => {
            edit(null);
          }}
          {...pointer}
          {...clipboard}
        >
          <div
            role="rowgroup"
            className={mergeClasses(styles.top, view.frozen.rows > 0 && styles.topEdge)}
            style={{ height: HEADER_HEIGHT + view.rows.start(view.frozen.rows) }}
          >
            <ColumnHeaders view={view} first={seen.first} last={seen.last} selection={selection} />
            {frozenRows.map((row) => drawRow(row, HEADER_HEIGHT + view.rows.start(row)))}
          </div>
          <div role="rowgroup">{seen.rows.map((row) => drawRow(row, HEADER_HEIGHT + view.rows.start(row)))}</div>
        </div>
        <Charts charts={view.charts} />
      </div>
    </div>
  );
}
