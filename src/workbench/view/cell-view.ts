import type { CommentView } from "./comments";
import type { LinkTarget } from "./links";
import type { Line, Look } from "./look";

/** One cell as it is drawn. */
export interface CellView {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly look: Look;
  readonly align: "left" | "center" | "right" | "justify";
  /** In pixels; a merged cell has the size of all that it covers. */
  readonly width: number;
  readonly height: number;
  readonly isMerged: boolean;
  /** How far text that is wider than its cell may run over empty neighbours, in pixels; 0 when it may not. */
  readonly spill: number;
  /** Whether none of what it runs over has a fill: then it hides the gridlines. */
  readonly isSpillBlank: boolean;
  readonly link: LinkTarget | undefined;
  readonly comment: CommentView | undefined;
  readonly hasFilter: boolean;
  /** What is drawn along the cell's edges to its right and below; undefined for a gridline. */
  readonly right: Line | undefined;
  readonly bottom: Line | undefined;
}
