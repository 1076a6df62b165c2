import { mergeClasses } from "@fluentui/react-components";
import type { CellView } from "../../view/cell-view";
import { PAPER } from "../theme";
import { CellEditor } from "./CellEditor";
import { boxStyle, textStyle } from "./cell-style";
import { CommentCorner, CommentTip } from "./CommentTip";
import type { Editing } from "./editing";
import { cellId } from "./geometry";
import type { useGridStyles } from "./use-grid-styles";

interface CellProps {
  /** Made once a row: a screen has hundreds of cells. */
  readonly styles: ReturnType<typeof useGridStyles>;
  readonly cell: CellView;
  readonly left: number;
  readonly hasGridlines: boolean;
  readonly isSelected: boolean;
  readonly isActive: boolean;
  /** Which of the cell's edges are those of the selection. */
  readonly edges: string;
  readonly editing: Editing | null;
}

export function Cell({ styles, cell, left, hasGridlines, isSelected, isActive, edges, editing }: CellProps) {
  const { row, column, text, link, look, comment } = cell;
  const words = { style: textStyle(cell), className: styles.text };
  const drawn = (
    <div
      role="gridcell"
      id={cellId(row, column)}
      aria-colindex={column + 2}
      aria-selected={isSelected}
      data-row={row}
      data-column={column}
      data-active={isActive || undefined}
      className={isSelected && !isActive ? mergeClasses(styles.cell, styles.selected) : styles.cell}
      style={{
        ...boxStyle(cell, left, hasGridlines),
        ...(edges === "" ? {} : { zIndex: 2 }),
        ...(editing === null ? {} : { overflow: "visible", zIndex: 5 }),
      }}
    >
      {link === undefined
        ? text !== "" && <span {...words}>{text}</span>
        : text !== "" && (
            <span {...words} className={mergeClasses(styles.text, styles.link)} data-link title={link.tip}>
              {text}
            </span>
          )}
      {comment !== undefined && <CommentCorner kind={comment.kind} className={styles.corner} />}
      {cell.hasFilter && (
        <span className={styles.filter} aria-hidden>
          ▼
        </span>
      )}
      {edges !== "" && <span className={styles.edges} style={{ boxShadow: shadow(edges) }} />}
      {editing !== null && <CellEditor editing={editing} look={look} />}
    </div>
  );
  if (comment === undefined) return drawn;
  return (
    <CommentTip comment={comment} isActive={isActive && editing === null}>
      {drawn}
    </CommentTip>
  );
}

function shadow(edges: string): string {
  const sides: Readonly<Record<string, string>> = { t: "0 2px", b: "0 -2px", l: "2px 0", r: "-2px 0" };
  return Array.from(edges, (edge) => `inset ${sides[edge] ?? "0 0"} 0 ${PAPER.selection}`).join(", ");
}
