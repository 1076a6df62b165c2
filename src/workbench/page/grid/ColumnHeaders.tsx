import { mergeClasses } from "@fluentui/react-components";
import { columnName } from "../../engine/address";
import type { SheetView } from "../../view/sheet-view";
import type { Selection } from "../selection";
import { HEADER_HEIGHT, HEADER_WIDTH } from "./geometry";
import { useGridStyles } from "./use-grid-styles";

interface ColumnHeadersProps {
  readonly view: SheetView;
  readonly first: number;
  readonly last: number;
  readonly selection: Selection;
}

/** The letters above the columns. */
export function ColumnHeaders({ view, first, last, selection: { area } }: ColumnHeadersProps) {
  const styles = useGridStyles();
  const { columns, frozen } = view;
  const letter = (column: number) => (
    <div
      key={column}
      role="columnheader"
      aria-colindex={column + 2}
      data-column={column}
      className={mergeClasses(
        styles.header,
        styles.columnHeader,
        column >= area.column && column < area.column + area.columns && styles.headerOn,
      )}
      style={{ left: HEADER_WIDTH + columns.start(column), width: columns.size(column) }}
    >
      {columnName(column)}
    </div>
  );
  const shown = (from: number, to: number): readonly number[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index).filter((each) => columns.size(each) > 0);
  return (
    <div role="row" aria-rowindex={1} className={styles.row} style={{ top: 0, height: HEADER_HEIGHT }}>
      <div className={styles.left} style={{ width: HEADER_WIDTH + columns.start(frozen.columns) }} role="presentation">
        <div
          role="columnheader"
          aria-colindex={1}
          data-corner
          className={mergeClasses(styles.header, styles.columnHeader)}
          style={{ left: 0, width: HEADER_WIDTH }}
        >
          <span className={styles.unseen}>All cells</span>
        </div>
        {shown(0, frozen.columns).map(letter)}
      </div>
      {shown(Math.max(first, frozen.columns), last + 1).map(letter)}
    </div>
  );
}
