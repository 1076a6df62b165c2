import { mergeClasses } from "@fluentui/react-components";
import { memo } from "react";
import type { CellView } from "../../view/cell-view";
import type { SheetView } from "../../view/sheet-view";
import { contains, type Selection } from "../selection";
import { Cell } from "./Cell";
import type { Editing } from "./editing";
import { HEADER_WIDTH } from "./geometry";
import { useGridStyles } from "./use-grid-styles";

interface RowProps {
  readonly view: SheetView;
  readonly row: number;
  readonly top: number;
  /** The first and last column that can be seen beside the frozen ones. */
  readonly first: number;
  readonly last: number;
  /** Null where the selection does not touch the row, so that the row is not drawn anew. */
  readonly selection: Selection | null;
  readonly editing: Editing | null;
}

/** A row of the sheet with its number; what is frozen or is a number stays where it is. */
export const Row = memo(function Row({ view, row, top, first, last, selection, editing }: RowProps) {
  const styles = useGridStyles();
  const { columns, frozen } = view;
  const cells = view.row(row);
  const frozenWidth = columns.start(frozen.columns);
  const from = columns.start(first);
  const to = columns.start(last + 1);
  const frozenCells = cells.filter(({ column }) => column < frozen.columns);
  const isTall = frozenCells.some(({ height }) => height > view.rows.size(row));
  const isSeen = ({ column, width, spill }: CellView): boolean => {
    const start = columns.start(column);
    return start + Math.max(width, spill) > from && start < to;
  };
  const draw = (cell: CellView, left: number) => (
    <Cell
      key={cell.column}
      styles={styles}
      cell={cell}
      left={left + columns.start(cell.column)}
      hasGridlines={view.hasGridlines}
      isSelected={selection !== null && contains(selection.area, row, cell.column)}
      isActive={selection?.active.row === row && selection.active.column === cell.column}
      edges={selection === null ? "" : edgesOf(view, selection, cell)}
      editing={editing?.column === cell.column ? editing : null}
    />
  );
  return (
    <div role="row" aria-rowindex={row + 2} className={styles.row} style={{ top, height: view.rows.size(row) }}>
      <div
        className={mergeClasses(styles.left, frozen.columns > 0 && styles.leftEdge, isTall && styles.leftAbove)}
        style={{ width: HEADER_WIDTH + frozenWidth }}
        role="presentation"
      >
        <div
          role="rowheader"
          aria-colindex={1}
          data-row={row}
          className={mergeClasses(styles.header, styles.rowHeader, selection !== null && styles.headerOn)}
        >
          {row + 1}
        </div>
        {frozenCells.map((cell) => draw(cell, HEADER_WIDTH))}
      </div>
      {cells.filter((cell) => cell.column >= frozen.columns && isSeen(cell)).map((cell) => draw(cell, HEADER_WIDTH))}
    </div>
  );
});

/** The sides of a cell that lie on the selection's border: t, b, l, r. */
function edgesOf(view: SheetView, { area }: Selection, { row, column }: CellView): string {
  if (!contains(area, row, column)) return "";
  const { rows = 1, columns = 1 } = view.merges.at(row, column) ?? {};
  const sides = [
    row === area.row ? "t" : "",
    row + rows === area.row + area.rows ? "b" : "",
    column === area.column ? "l" : "",
    column + columns === area.column + area.columns ? "r" : "",
  ];
  return sides.join("");
}
