import { type Area, MAX_COLUMNS } from "../engine/address";
import { hasContent } from "../engine/cells";
import type { Sheet } from "../engine/sheet";
import { Axis } from "./axis";
import { shownAt, type Shown } from "./cell-text";
import type { CellView } from "./cell-view";
import { CommentViews } from "./comments";
import type { Conditions } from "./conditions";
import { chartsOn, type ChartView } from "./charts";
import { extentOf } from "./extent";
import { fittedHeight } from "./fitted";
import { linkAt } from "./links";
import type { Line, Look, Looks } from "./look";
import { Merges } from "./merges";
import { columnWidths, rowHeights } from "./pixels";
import { TableLooks } from "./tables";

const MAX_SPILL = 40;
// A letter is about half as wide as it is high; four thirds of a pixel make a point.
const PIXELS_PER_LETTER = 0.52 * (4 / 3);
const DIGIT = 0.56 * (4 / 3);
const PADDING = 4;

/** One sheet as it is drawn. Rows are made when they are first asked for, and kept: make a new one after a change. */
export class SheetView {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: Merges;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly hasGridlines: boolean;
  private readonly tables: TableLooks;
  private readonly comments: CommentViews;
  private readonly made = new Map<number, readonly CellView[]>();
  private readonly seen = new Map<number, Look>();
  private charts_: readonly ChartView[] | undefined;

  constructor(
    readonly sheet: Sheet,
    private readonly looks: Looks,
    private readonly conditions: Conditions,
    also?: Area,
  ) {
    const { rows, columns } = extentOf(sheet, also);
    this.merges = new Merges(sheet.content.merges);
    const widths = columnWidths(sheet, columns);
    this.columns = new Axis(widths);
    const fitted = (row: number): number => fittedHeight(sheet, row, looks, widths, this.merges);
    this.rows = new Axis(rowHeights(sheet, rows, fitted));
    this.frozen = sheet.head.frozen;
    this.hasGridlines = sheet.head.hasGridlines;
    this.tables = new TableLooks(sheet);
    this.comments = new CommentViews(sheet);
  }

  get charts(): readonly ChartView[] {
    return (this.charts_ ??= chartsOn(this.sheet, this.rows, this.columns));
  }

  /** The cells of a row by column; those that a merged cell covers are not there, nor are hidden ones. */
  row(row: number): readonly CellView[] {
    let cells = this.made.get(row);
    if (cells === undefined) {
      cells = this.columns.sizes.flatMap((size, column) => {
        const merge = this.merges.at(row, column);
        const isCovered = merge !== undefined && (merge.row !== row || merge.column !== column);
        return size === 0 && merge === undefined ? [] : isCovered ? [] : [this.cell(row, column, merge)];
      });
      this.made.set(row, cells);
    }
    return cells;
  }

  /** Works out what every cell that is there shows and how it looks, and keeps nothing of it. */
  workOut(): void {
    for (const { row, column, cell } of this.sheet.cells.all()) {
      shownAt(this.sheet, row, column, cell);
      this.worked(row, column);
    }
  }

  private cell(row: number, column: number, merge: Area | undefined): CellView {
    const { sheet } = this;
    const cell = sheet.cells.at(row, column);
    const look = this.lookAt(row, column);
    const shown = shownAt(sheet, row, column, cell);
    const width = merge === undefined ? this.columns.size(column) : this.columns.span(column, merge.columns);
    const height = merge === undefined ? this.rows.size(row) : this.rows.span(row, merge.rows);
    const align = look.horizontal === "general" ? ALIGN[shown.kind] : look.horizontal;
    const lastRow = row + (merge?.rows ?? 1) - 1;
    const lastColumn = column + (merge?.columns ?? 1) - 1;
    return {
      row,
      column,
      text: fits(shown, look, width)
        ? shown.text
        : "#".repeat(Math.max(1, Math.floor((width - PADDING) / (look.size * DIGIT)))),
      look,
      align,
      width,
      height,
      isMerged: merge !== undefined,
      ...(merge === undefined ? this.spillOf(row, column, shown, look, align) : NO_SPILL),
      link: linkAt(sheet, row, column, cell),
      comment: this.comments.at(row, column),
      hasFilter: this.tables.at(row, column)?.hasFilter ?? false,
      right: this.edge(row, lastColumn, "right", row, lastColumn + 1, "left"),
      bottom: this.edge(lastRow, column, "bottom", lastRow + 1, column, "top"),
    };
  }

  private lookAt(row: number, column: number): Look {
    const key = row * MAX_COLUMNS + column;
    let look = this.seen.get(key);
    if (look === undefined) {
      look = this.worked(row, column);
      this.seen.set(key, look);
    }
    return look;
  }

  private worked(row: number, column: number): Look {
    let look = this.tabled(row, column);
    // The most important rule last, so that it wins.
    for (const change of this.conditions.at(row, column).toReversed()) {
      look = { ...look, ...change, lines: { ...look.lines, ...change.lines } };
    }
    return look;
  }

  /** The cell's own look, over that of the table in which it stands. */
  private tabled(row: number, column: number): Look {
    const own = this.looks.get(this.sheet.styleAt(row, column));
    const table = this.tables.at(row, column);
    if (table === undefined) return own;
    const line: Line | undefined = table.line === "" ? undefined : { width: 1, style: "solid", color: table.line };
    return {
      ...own,
      fill: own.fill === "" ? table.fill : own.fill,
      color: table.color !== "" && own.color === "#000000" ? table.color : own.color,
      isBold: own.isBold || table.isBold,
      lines: line === undefined ? own.lines : { top: line, bottom: line, ...own.lines },
    };
  }

  /** A line belongs to both cells that it parts: to the left and above its is drawn by the neighbour. */
  private edge(
    row: number,
    column: number,
    side: "right" | "bottom",
    nextRow: number,
    nextColumn: number,
    other: "left" | "top",
  ): Line | undefined {
    // prettier-ignore
    const own = this.lookAt(row, column);
    const next = this.lookAt(nextRow, nextColumn);
    const line = own.lines[side] ?? next.lines[other];
    if (line !== undefined) return line;
    // A fill covers the gridlines around it.
    const fill = own.fill === "" ? next.fill : own.fill;
    return fill === "" ? undefined : { width: 1, style: "solid", color: fill };
  }

  private spillOf(row: number, column: number, shown: Shown, look: Look, align: CellView["align"]): Spill {
    const isText = shown.kind === "text" && align === "left" && !look.wraps;
    const own = this.columns.size(column);
    const needed = shown.text.length * look.size * PIXELS_PER_LETTER;
    if (!isText || needed < own - PADDING) return NO_SPILL;
    let spill = own;
    let isSpillBlank = look.fill === "";
    const last = Math.min(column + MAX_SPILL, this.columns.count);
    for (let next = column + 1; next < last && spill < needed * 1.4; next += 1) {
      const neighbour = this.sheet.cells.at(row, next);
      if ((neighbour !== undefined && hasContent(neighbour)) || this.merges.at(row, next) !== undefined) break;
      spill += this.columns.size(next);
      if (this.lookAt(row, next).fill !== "") isSpillBlank = false;
    }
    return spill > own ? { spill, isSpillBlank } : NO_SPILL;
  }
}

type Spill = Pick<CellView, "spill" | "isSpillBlank">;
const NO_SPILL: Spill = { spill: 0, isSpillBlank: false };

const ALIGN: Readonly<Record<Shown["kind"], CellView["align"]>> = {
  text: "left",
  number: "right",
  boolean: "center",
  error: "center",
  empty: "left",
};

/** A number that is too wide for its column is not shown in part, which would be another number. */
function fits({ kind, text }: Shown, look: Look, width: number): boolean {
  return kind !== "number" || text.length * look.size * DIGIT * 0.9 <= width - PADDING;
}
